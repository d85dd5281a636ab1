import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, choice, field, hasFocus, keys } from "../../../../tests/harness/visit";
import "./cell-editor";

async function open(more: { readonly choices?: readonly string[]; readonly replaces?: boolean } = {}) {
  const visit = await Visit.to("programme", "console");
  const [written, left] = [visit.listen("cell-written"), visit.listen("cell-left")];
  await visit.draw(html`<cell-editor text="Posters" label="Title" .choices=${more.choices ?? []} ?replaces=${more.replaces}></cell-editor>`);
  return { visit, written, left };
}

describe("the field over a cell", () => {
  it("has the focus, and writes once with Enter", async () => {
    const { visit, written } = await open();
    await hasFocus(field("Title"));
    await visit.hasNoBarrier();
    await keys("Ten posters{Enter}");
    expect(written).toEqual([{ text: "Ten posters", onward: "down" }]);
  });

  it("goes to the next or the previous cell with Tab", async () => {
    const { written } = await open();
    await keys("{Shift>}{Tab}{/Shift}");
    expect(written).toEqual([{ text: "Posters", onward: "previous" }]);
  });

  it("leaves the cell as it was with Escape", async () => {
    const { written, left } = await open();
    await keys("Something else{Escape}");
    expect([written, left.length]).toEqual([[], 1]);
  });

  it("offers kinds as a list", async () => {
    const { visit, written } = await open({ choices: ["Posters", "Talk"] });
    await visit.hasNoBarrier();
    await choice("Title").selectOptions("Talk");
    await keys("{Enter}");
    expect(written).toEqual([{ text: "Talk", onward: "down" }]);
  });
});
