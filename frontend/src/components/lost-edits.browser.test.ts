import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, sees, text } from "../../tests/harness/visit";
import { here } from "../engine/here";
import { openEdits } from "../engine/open-edits";
import { noteAgain } from "../parts/boards/note-again";
import "./lost-edits";

async function lost(typed: string): Promise<Visit> {
  const visit = await Visit.to("board", "board");
  await visit.draw(html`<lost-edits kind="note"></lost-edits>`);
  const note = here().store.one("note", "n4");
  if (note) openEdits().begin("note/n4", note.wording, noteAgain(note));
  openEdits().type("note/n4", typed);
  visit.hears({}, { drop: ["note/n4"] });
  return visit;
}

describe("an edit of a note that was removed", () => {
  it("is shown, and written as a new note", async () => {
    const visit = await lost("Night shelters full.");
    await sees(text("Night shelters full.")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Write as a new note").click();
    await visit.asked({ type: "writeNote", wording: { text: "Night shelters full." } });
    await sees(text("Night shelters full.")).not.toBeInTheDocument();
  });

  it("is discarded", async () => {
    const visit = await lost("Night shelters full.");
    await button("Discard").click();
    await sees(text("Night shelters full.")).not.toBeInTheDocument();
    await visit.askedNothing();
  });

  it("is not shown where nothing was changed", async () => {
    await lost("Night shelters full by the third day.");
    await sees(button("Discard")).not.toBeInTheDocument();
  });
});
