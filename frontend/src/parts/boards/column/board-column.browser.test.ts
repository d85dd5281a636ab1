import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Visit, button, hasFocus, keys, sees } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { isEdited } from "../../../engine/open-edits";
import { say } from "../../../engine/words-here";
import { around } from "../situation";
import "./board-column";
import { columns } from "./columns";

const BOARD = "session:peer1";

async function column(place: number): Promise<Visit> {
  const visit = await Visit.to("board", "board");
  const { store } = here();
  const board = store.one("board", BOARD);
  const all = board ? columns(store, BOARD, board, isEdited) : [];
  const drawn = all[place];
  if (board && drawn) await visit.draw(html`<board-column .column=${drawn} .around=${around(store, BOARD, board, all, drawn.heading.id, say)} .place=${place}></board-column>`);
  return visit;
}

const card = (words: RegExp) => page.getByRole("article", { name: words });

describe("a column of a board", () => {
  it("is chosen for writing with a press or a key", async () => {
    const visit = await column(0);
    const chosen = visit.listen("choose");
    await sees(button(/^Which needs, and how met/)).toHaveAttribute("aria-pressed", "false");
    await visit.hasNoBarrier();
    await button(/^Which needs, and how met/).click();
    await keys("{Enter}");
    expect(chosen).toEqual(["needs", "needs"]);
  });

  it("selects a card that is pressed or gets the focus", async () => {
    const visit = await column(0);
    const selected = visit.listen("select-note");
    await keys("{Tab}{Tab}");
    await expect.poll(() => selected).toEqual(["n1"]);
    await card(/^Host families came before camps/).click();
    await expect.poll(() => selected.at(-1)).toBe("n2");
  });

  it("stacks a card that is dropped on another", async () => {
    const visit = await column(0);
    await userEvent.dragAndDrop(card(/^Night shelters full/), card(/^Interpreters from the community/));
    await visit.asked({ type: "stackNote", note: "n4", onto: "n1" });
  });

  it("lets the Tab key go from card to card", async () => {
    await column(1);
    await keys("{Tab}");
    await hasFocus(button(/^How it changes over time/));
  });
});
