import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { isEdited } from "../../engine/open-edits";
import { say, tell } from "../../engine/words-here";
import { cardFace } from "./card/card-face";
import { columns } from "./column/columns";
import "./report-view";

const BOARD = "session:peer1";

async function report(shown = ""): Promise<Visit> {
  const visit = await Visit.to("board", "board");
  const { store } = here();
  const board = store.one("board", BOARD);
  const cards = (board ? columns(store, BOARD, board, isEdited) : []).flatMap((column) => column.cards).filter(({ note }) => note.type);
  await visit.draw(html`<report-view .board=${BOARD} .faces=${cards.map((card) => cardFace(store, card, say, tell))} .shown=${shown}></report-view>`);
  return visit;
}

describe("reporting", () => {
  it("shows everyone the finding that is pressed", async () => {
    const visit = await report();
    await sees(text(/^Choose a finding to show it to everyone/)).toBeVisible();
    await visit.hasNoBarrier();
    await button(/Host families came before camps/).click();
    await visit.asked({ type: "showNote", board: BOARD, note: "n2" });
  });

  it("names the city only where the finding allows it", async () => {
    const visit = await report("n1");
    await sees(button(/Interpreters from the community/)).toHaveAttribute("aria-pressed", "true");
    await sees(text("Everyone sees")).toBeVisible();
    await sees(text("Fuenlabrada")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("goes forward and back with the arrow keys, and stops with Escape", async () => {
    const visit = await report("n1");
    await keys("{ArrowRight}{Escape}");
    await visit.asked({ type: "showNote", board: BOARD, note: "n2" }, { type: "showNote", board: BOARD });
  });

  it("goes forward and back with its buttons", async () => {
    const visit = await report("n2");
    await button(/Previous/).click();
    await button(/Next/).click();
    await button(/^Stop showing/).click();
    await visit.asked({ note: "n1" }, { note: "n4" }, { type: "showNote", board: BOARD });
  });
});
