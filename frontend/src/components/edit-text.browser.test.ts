import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, field, hasFocus, keys, sees } from "../../tests/harness/visit";
import { here } from "../engine/here";
import "./edit-text";

async function editing(): Promise<{ visit: Visit; saved: unknown[]; left: unknown[] }> {
  const visit = await Visit.to("board", "board");
  const [saved, left] = [visit.listen("save"), visit.listen("leave")];
  await visit.draw(html`<edit-text label="Text of the note" text="Host families"></edit-text>`);
  return { visit, saved, left };
}

describe("a text that is edited in place", () => {
  it("has the caret at its end, and is saved with Enter", async () => {
    const { visit, saved } = await editing();
    await hasFocus(field("Text of the note"));
    await keys(" first{Enter}");
    expect(saved).toEqual(["Host families first"]);
    await visit.hasNoBarrier();
  });

  it("is saved with its button, with the line breaks of Shift+Enter", async () => {
    const { saved } = await editing();
    await keys("{Shift>}{Enter}{/Shift}first");
    await button(/^Save/).click();
    expect(saved).toEqual(["Host families\nfirst"]);
  });

  it("names its keys as they are called in the reader's language", async () => {
    const visit = await Visit.to("board", "board");
    await here().words.speak("fr");
    await visit.draw(html`<edit-text label="Texte" text="Familles"></edit-text>`);
    await sees(button("Enregistrer Entrée")).toBeVisible();
    await sees(button("Annuler Échap")).toBeVisible();
  });

  it.each([
    ["Escape", () => keys(" first{Escape}")],
    ["its button", () => button(/^Cancel/).click()],
    ["Enter, where nothing was changed", () => keys("{Enter}")],
  ])("keeps the old text with %s", async (_, leave) => {
    const { saved, left } = await editing();
    await leave();
    expect([saved.length, left.length]).toEqual([0, 1]);
  });
});
