import { describe, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, box, button, dialog, field, keys, sees, text } from "../../../tests/harness/visit";
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
