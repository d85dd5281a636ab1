import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { planned } from "../../../../tests/harness/planned";
import { Visit, field, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { Manner } from "./columns";
import "./programme-table";
import type { AskedEdits } from "./table-events";
import { type ProgrammePlan, planOf } from "./plan";

const manner: Manner = { along: "later", hasBegun: () => false, wordOf: (kind) => kind, yes: "yes" };

async function open() {
  const visit = await Visit.to("programme", "console", { but: planned });
  const asked = visit.listen("plan-edits") as AskedEdits[];
  const table = () => html`<programme-table .plan=${planOf(here().store) as ProgrammePlan} .manner=${manner}></programme-table>`;
  await visit.drawAlways(table);
  return { visit, asked, refused: visit.listen("cell-refused") };
}

const cell = (name: string | RegExp) => page.getByRole("gridcell", { name, exact: typeof name === "string" });
const starts = (asked: readonly AskedEdits[]) => Object.fromEntries(asked.flatMap(({ edits }) => edits.segments.map(({ id, before, after }) => [id, ((after?.plannedStart ?? 0) - (before?.plannedStart ?? 0)) / 60_000])));

describe("the programme as a table", () => {
  it("is a grid with one stop for Tab, and arrows go from cell to cell", async () => {
    const { visit } = await open();
    await visit.hasNoBarrier();
    await cell("Posters").first().click();
    await keys("{ArrowRight}");
    await hasFocus(cell("Pósteres"));
    await keys("{ArrowDown}{ArrowLeft}");
    await hasFocus(cell("City-to-city peer review"));
    expect(document.querySelectorAll('programme-table [tabindex="0"]')).toHaveLength(1);
  });

  it("moves later segments along when one gets longer, and goes down with Enter", async () => {
    const { asked } = await open();
    await cell(/^30 min/).first().click();
    await keys("45{Enter}");
    expect(asked).toHaveLength(1);
    expect(starts(asked)).toEqual({ posters: 0, review: 15, report: 15 });
    await hasFocus(cell(/^40 min to 15:20/));
  });

  it("says while somebody types that it does not fit", async () => {
    await open();
    await cell("Posters").first().click();
    await keys("{Home}{ArrowRight}90");
    await sees(text(/Ends 60 min after its session/)).toBeVisible();
    await keys("{Escape}");
    await sees(text(/Ends 60 min after its session/)).not.toBeInTheDocument();
  });

  it("keeps what cannot be read in the field", async () => {
    const { asked, refused } = await open();
    await cell("14:10").first().click();
    await keys("half past{Enter}");
    expect(refused).toEqual([{ text: "half past", why: "time" }]);
    expect(asked).toEqual([]);
    await sees(field("Start")).toHaveValue("half past");
  });

  it("shows what another organiser has made of the cell, and sends what its writer found", async () => {
    const { visit, asked } = await open();
    await cell("Posters").first().click();
    await keys("Ten posters");
    visit.hears({ "plannedSegment/posters": { ...here().store.one("plannedSegment", "posters"), title: { en: "Posters of cities" } } });
    await sees(text("Changed meanwhile to “Posters of cities”")).toBeVisible();
    await sees(field("Title in English")).toHaveValue("Ten posters");
    await keys("{Enter}");
    expect(asked[0]?.edits.segments[0]).toMatchObject({ before: { title: { en: "Posters" } }, after: { title: { en: "Ten posters" } } });
  });

  it("copies and pastes ranges as a spreadsheet does", async () => {
    const { asked } = await open();
    await cell("Posters").first().click();
    await keys("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
    const grid = document.querySelector("programme-table [role=grid]") as HTMLElement;
    const copied = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
    grid.dispatchEvent(copied);
    expect(copied.clipboardData?.getData("text/plain")).toBe("Posters\tPósteres\nCity-to-city peer review\tRevisión entre pares de ciudad a ciudad");
    const data = new DataTransfer();
    data.setData("text/plain", "Round one\tRonda uno\nRound two\tRonda dos\n");
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    expect(asked[0]?.edits.segments.map(({ id, after }) => [id, after?.title])).toEqual([
      ["posters", { en: "Round one", es: "Ronda uno" }],
      ["review", { en: "Round two", es: "Ronda dos" }],
    ].map(([id, title]) => [id, expect.objectContaining(title as object)]));
  });

  it("moves a segment with Alt and an arrow", async () => {
    const { asked } = await open();
    await cell("Posters").first().click();
    await keys("{Alt>}{ArrowDown}{/Alt}");
    expect(starts(asked)).toEqual({ posters: 40, review: -30 });
  });

  it("toggles what is fixed, and empties a translation", async () => {
    const { asked } = await open();
    await cell("Pósteres").click();
    await keys("{Delete}");
    await keys("{End}{ArrowLeft} ");
    expect(asked.map(({ edits }) => edits.segments[0]?.after)).toMatchObject([{ title: { en: "Posters" } }, { fixed: true }]);
  });
});
