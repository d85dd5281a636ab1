import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, box, dialog, hasFocus, keys, search, sees, text } from "../../../../tests/harness/visit";
import "./objective-picker";
import type { ObjectivePicker } from "./objective-picker";

async function picker(): Promise<Visit> {
  const visit = await Visit.to("brief", "brief");
  const drawn = await visit.draw<ObjectivePicker>(html`<objective-picker></objective-picker>`);
  await drawn.show("m1");
  return visit;
}

describe("the objectives", () => {
  it("are found by words, and tag the chosen message", async () => {
    const visit = await picker();
    await sees(dialog("Objectives of the Global Compact for Migration")).toBeVisible();
    await sees(box(/^15 /)).toBeChecked();
    await visit.hasNoBarrier();
    await hasFocus(search("Number or words"));
    await keys("vulnerab");
    await sees(box(/^15 /)).not.toBeInTheDocument();
    await box(/^7 Address and reduce vulnerabilities/).click();
    await visit.asked({ type: "tagMessage", message: "m1", tag: { framework: "gcm", item: "7" }, tagged: true });
  });

  it("are found by number, and remove a tag by keyboard", async () => {
    const visit = await picker();
    await hasFocus(search("Number or words"));
    await keys("15{Tab} ");
    await visit.asked({ type: "tagMessage", message: "m1", tag: { framework: "gcm", item: "15" }, tagged: false });
  });

  it("say so when none matches", async () => {
    await picker();
    await search("Number or words").fill("xyz");
    await sees(text("No objective matches.")).toBeVisible();
  });
});
