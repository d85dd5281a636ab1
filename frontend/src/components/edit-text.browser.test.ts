import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, field, hasFocus, keys, sees } from "../../tests/harness/visit";
import { here } from "../engine/here";
import { openEdits } from "../engine/open-edits";
import { noteAgain } from "../parts/boards/note-again";
import "./edit-text";

async function editing(language = "en"): Promise<{ visit: Visit; saved: unknown[]; left: unknown[] }> {
  const visit = await Visit.to("board", "board");
  const [saved, left] = [visit.listen("save"), visit.listen("left")];
  const note = here().store.one("note", "n4");
  if (note) openEdits().begin("note/n4", { ...note.wording, text: "Host families" }, noteAgain(note));
  await here().words.speak(language);
  await draw(visit);
  return { visit, saved, left };
}

const draw = (visit: Visit) => visit.draw(html`<edit-text label="Text of the note" of="note/n4"></edit-text>`);

describe("a text that is edited in place", () => {
  it("has the caret at its end, and is saved with Enter", async () => {
    const { visit, saved } = await editing();
    await hasFocus(field("Text of the note"));
    await keys(" first{Enter}");
    expect(saved).toMatchObject([{ text: "Host families first", from: { text: "Host families" } }]);
    expect(openEdits().has("note/n4")).toBe(false);
    await visit.hasNoBarrier();
  });

  it("is saved with its button, with the line breaks of Shift+Enter", async () => {
    const { saved } = await editing();
    await keys("{Shift>}{Enter}{/Shift}first");
    await button(/^Save/).click();
    expect(saved).toMatchObject([{ text: "Host families\nfirst" }]);
  });

  it("names its keys as they are called in the reader's language", async () => {
    await editing("fr");
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
    expect(openEdits().has("note/n4")).toBe(false);
  });

  it("is still there after a reload", async () => {
    const { visit } = await editing();
    await keys(" fir");
    await visit.reloads();
    await draw(visit);
    await hasFocus(field("Text of the note"));
    await sees(field("Text of the note")).toHaveValue("Host families fir");
  });

  it("does not take the focus from another field", async () => {
    const visit = await Visit.to("board", "board");
    const note = here().store.one("note", "n4");
    if (note) openEdits().begin("note/n4", note.wording, noteAgain(note));
    await visit.draw(html`<input aria-label="Another" />`);
    await field("Another").click();
    document.querySelector("main")?.append(Object.assign(document.createElement("edit-text"), { of: "note/n4", label: "Text of the note" }));
    await sees(field("Text of the note")).toBeVisible();
    await hasFocus(field("Another"));
  });
});
