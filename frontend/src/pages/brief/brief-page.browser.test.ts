import { describe, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, box, button, dialog, field, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import type { BriefSection, BriefView } from "../../wire";
import "./brief-page";

describe("the brief page", () => {
  it("starts the brief, and says that it cannot be undone", async () => {
    const visit = await Visit.whole("brief", "briefStart");
    await sees(button("Start the brief")).toHaveAccessibleDescription("This cannot be undone");
    await visit.hasNoBarrier();
    await button("Start the brief").click();
    await visit.asked({ type: "startBrief", brief: "imrf", template: "imrf" });
  });

  it("makes a message of a finding dropped on a section", async () => {
    const visit = await Visit.whole("brief", "brief");
    await visit.hasNoBarrier();
    await userEvent.dragAndDrop(text("Night shelters full by the third day."), text("Gaps and obstacles"));
    await visit.asked({ type: "draftMessage", section: "gaps", findings: ["n4"] }, { type: "stageMessage", stage: "emergency" });
  });

  it("keeps an edit while another person moves the message, then removes it", async () => {
    const visit = await Visit.whole("brief", "brief");
    await text(/^One desk, one mandate/).dblClick();
    await keys(" Half a th");
    const brief = here().store.one("brief", "imrf") as BriefView;
    const withLesson = (messages: readonly string[]): BriefView => {
      const section = (id: string) => brief.sections.find((each) => each.id === id) as BriefSection;
      return { ...brief, sections: [section("context"), { ...section("responses"), messages: [] }, { ...section("lessons"), messages }] };
    };
    visit.hears({ "brief/imrf": withLesson(["m3"]), "message/m3": { ...here().store.one("message", "m3"), section: "lessons", stage: "emergency" } });
    await sees(button("Stage: Emergency response").nth(1)).toBeVisible();
    await hasFocus(field("Text of the message"));
    visit.hears({ "brief/imrf": withLesson([]) }, { drop: ["message/m3"] });
    await button("Write as a new message").click();
    await visit.asked({ type: "draftMessage", brief: "imrf", section: "responses", wording: { text: "One desk, one mandate: a city that names one person across departments keeps what it learned. Half a th" } });
  });

  it("has a button for its keys", async () => {
    const visit = await Visit.whole("brief", "brief");
    await button("Keyboard shortcuts").click();
    await sees(dialog("Keyboard shortcuts")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("tags the message for which the objectives were opened", async () => {
    const visit = await Visit.whole("brief", "brief");
    await button("+ objective").nth(2).click();
    await box(/^3 /).click();
    await visit.asked({ type: "tagMessage", message: "m3", tag: { framework: "gcm", item: "3" }, tagged: true });
  });

  it("shows a message as soon as it is written, and removes it with a key", async () => {
    const visit = await Visit.whole("brief", "brief", { offline: true });
    await field(/^Write a message in What we learned/).fill("Hosts came first.");
    await keys("{Control>}{Enter}{/Control}");
    await sees(text("Hosts came first.")).toBeVisible();
    await visit.askedNothing();
  });

  it("opens the dialog to publish", async () => {
    const visit = await Visit.whole("brief", "brief");
    await button("Publish…").click();
    await sees(dialog("Publish the brief")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
