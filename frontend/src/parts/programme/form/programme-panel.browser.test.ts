import { html } from "lit";
import { describe, expect, it } from "vitest";
import { planned } from "../../../../tests/harness/planned";
import { Visit, button, choice, field, item, keys, option, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { Segment } from "../../../wire";
import type { AskedEdits } from "../table/table-events";
import { type ProgrammePlan, planOf, withSegment } from "../table/plan";
import "./programme-panel";
import { readZone } from "./zone-field";

async function open() {
  const visit = await Visit.to("programme", "console", { but: planned });
  const asked = visit.listen("plan-edits") as AskedEdits[];
  const refused = visit.listen("cell-refused");
  await visit.draw(html`<programme-panel .plan=${planOf(here().store) as ProgrammePlan}></programme-panel>`);
  return { visit, asked, refused };
}

const fields = (asked: readonly AskedEdits[]) => asked.map(({ edits }) => edits.fields);

describe("the form of what belongs to no session", () => {
  it("has the title in each language, and marks what is not translated", async () => {
    const { visit, asked, refused } = await open();
    await visit.hasNoBarrier();
    await sees(text("· not translated yet").first()).toBeVisible();
    await field(/^Español/).first().fill("Barcelona 2022");
    await keys("{Enter}");
    expect(fields(asked)).toMatchObject([{ before: { title: { en: "Barcelona 2022" } }, after: { title: { en: "Barcelona 2022", es: "Barcelona 2022" } } }]);
    await field("English").first().fill("");
    await keys("{Enter}");
    expect(refused).toEqual([{ text: "", why: "title" }]);
  });

  it("takes a time zone by the name of its city, and refuses what is none", async () => {
    const { asked, refused } = await open();
    await choice("Time zone").fill("Kampala");
    await keys("{Enter}");
    await choice("Time zone").fill("Nowhere");
    await keys("{Enter}");
    expect(fields(asked)).toMatchObject([{ before: { zone: "Europe/Madrid" }, after: { zone: "Africa/Kampala" } }]);
    expect(refused).toEqual([{ text: "Nowhere", why: "zone" }]);
    expect(["europe/madrid", "New York", "Europe/Kyiv", "CET", ""].map(readZone)).toEqual(["Europe/Madrid", "America/New_York", "Europe/Kyiv", undefined, undefined]);
  });

  it("adds and removes languages, and changes the first one", async () => {
    const { asked } = await open();
    await button("Add a language").click();
    await item("Français").click();
    await button("Remove Español").click();
    await button("First language: English").click();
    await option("Español").click();
    expect(fields(asked).map((edit) => edit?.after.languages)).toEqual([["en", "es", "fr"], ["en"], ["es", "en"]]);
  });

  it("takes a stage that goes from its segments, too", async () => {
    const { visit } = await open();
    const plan = planOf(here().store) as ProgrammePlan;
    const [first] = plan.segments.values();
    const staged = withSegment(plan, { ...(first as Segment), stage: "emergency" });
    const asked = visit.listen("plan-edits") as AskedEdits[];
    await visit.draw(html`<programme-panel .plan=${staged}></programme-panel>`);
    await text("Emergency response").click();
    await button("Remove Emergency response").click();
    expect(asked[0]?.edits).toMatchObject({ fields: { before: { stages: [{ id: "emergency" }] }, after: { stages: [] } }, segments: [{ id: first?.id, before: { stage: "emergency" } }] });
    expect(asked[0]?.edits.segments[0]?.after?.stage).toBeUndefined();
  });

  it("asks questions about a stage, and adds a heading to the board of the exchange", async () => {
    const { asked } = await open();
    await text("Emergency response").click();
    await field("English").nth(2).fill("Who decides?");
    await keys("{Tab}");
    await button("Add a heading").click();
    expect(fields(asked)).toMatchObject([{ after: { stages: [{ prompts: [{ en: "Who decides?" }] }] } }, { after: { exchangeHeadings: [{ title: { en: "New heading" } }] } }]);
  });
});
