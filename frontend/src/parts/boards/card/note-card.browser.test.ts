import { html } from "lit";
import { describe, it } from "vitest";
import { type Otherwise, type ScopeSet, Visit, button, field, hasFocus, item, keys, option, sees, text } from "../../../../tests/harness/visit";
import { conflictOf } from "../../../components/conflict/texts";
import { here } from "../../../engine/here";
import { isEdited } from "../../../engine/open-edits";
import { say, tell } from "../../../engine/words-here";
import type { NoteView } from "../../../wire";
import { columns } from "../column/columns";
import { around } from "../situation";
import { cardFace } from "./card-face";
import "./note-card";

const BOARD = "session:peer1";

function drawn(id: string) {
  const { store } = here();
  const board = store.one("board", BOARD);
  const all = board ? columns(store, BOARD, board, isEdited) : [];
  const column = all.find(({ cards }) => cards.some((each) => each.id === id));
  const card = column?.cards.find((each) => each.id === id);
  if (!board || !column || !card) return html`<p>There is no card ${id}.</p>`;
  return html`<note-card .face=${cardFace(store, card, say, tell)} .around=${around(store, BOARD, board, all, column.heading.id, say)} .conflict=${conflictOf(`note/${id}`)}></note-card>`;
}

async function card(id: string, otherwise: Otherwise = {}): Promise<Visit> {
  const visit = await Visit.to("board", "board", otherwise);
  await visit.drawAlways(() => drawn(id));
  return visit;
}

describe("a card", () => {
  it("shows its text, its sources and who endorses it", async () => {
    const visit = await card("n2");
    await sees(button("Type: Trend")).toBeVisible();
    await sees(button("City or organisation: Dédougou")).toBeVisible();
    await sees(text("✓ 2")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("becomes a finding by its menu", async () => {
    const visit = await card("n9");
    await button("Type: Note").click();
    await sees(option(/^Note/)).toBeChecked();
    await visit.hasNoBarrier();
    await option(/^Need/).click();
    await visit.asked({ type: "typeNote", note: "n9", as: "need" });
  });

  it("is edited in place, based on its last edit", async () => {
    const visit = await card("n4");
    const base = here().store.one("note", "n4")?.wording.edit;
    await button("Actions for this card").click();
    await item(/^Edit/).click();
    await hasFocus(field("Text of the note"));
    await visit.hasNoBarrier();
    await keys(" In both towns.{Enter}");
    await visit.asked({ type: "editNote", note: "n4", base, wording: { text: "Night shelters full by the third day. In both towns." } });
    await sees(field("Text of the note")).not.toBeInTheDocument();
    await sees(text("Night shelters full by the third day. In both towns.")).toBeVisible();
  });

  it("is moved, shown to everyone and removed by its menu", async () => {
    const visit = await card("n4");
    for (const act of [/^Move to: How it changes over time/, /^Show to everyone/, /^Remove X/]) {
      await button("Actions for this card").click();
      await item(act).click();
    }
    await visit.asked({ type: "moveNote", note: "n4", heading: "time" }, { type: "showNote", board: BOARD, note: "n4" }, { type: "removeNote", note: "n4" });
  });

  it("gets an attribution and another source", async () => {
    const visit = await card("n4");
    await button("Who may see the city’s name: City not named").click();
    await option(/^City named/).click();
    await button("City or organisation: Cauayan").click();
    await option("Harare").click();
    await visit.asked({ type: "attributeNote", note: "n4", attribution: "public" }, { type: "sourceNote", note: "n4", sources: { organisation: "harare", room: "r3" } });
  });

  it("shows the notes stacked under it, which leave the stack by keyboard", async () => {
    const visit = await card("n2");
    await button("stack of 2").click();
    await sees(text("Neighbours opened their houses first.")).toBeVisible();
    await keys("{Tab}");
    await hasFocus(button("Remove from stack"));
    await keys("{Enter}");
    await visit.asked({ type: "unstackNote", note: "n3" });
  });

  it("shows both texts of a conflict, and resolves it", async () => {
    const visit = await card("n2", { conflict: true });
    await button("Actions for this card").click();
    await item(/^Edit/).click();
    await hasFocus(field("Text of the note"));
    await keys(" more{Enter}");
    await sees(text(/^Someone else changed this text/)).toBeVisible();
    await visit.hasNoBarrier();
    await button("Use my text").click();
    await visit.asked({ type: "editNote" }, { type: "editNote", note: "n2", base: "e0" });
  });

  it("offers its author no act that only others may do", async () => {
    const author = (set: ScopeSet) => {
      const note = set["note/n2"] as NoteView;
      set["note/n2"] = { ...note, author: "p-notse", board: BOARD };
    };
    await card("n2", { me: "p-notse", but: author });
    await button("Actions for this card").click();
    await sees(item(/^Edit/)).toBeVisible();
    await sees(item(/^Remove X/)).toBeVisible();
    await sees(item(/^Show to everyone/)).not.toBeInTheDocument();
    await keys("{Escape}");
    await button("stack of 2").click();
    await sees(button("Remove from stack")).not.toBeInTheDocument();
  });

  it("can only be endorsed by a person who may not change it", async () => {
    const visit = await card("n2", { me: "p-notse" });
    await sees(button("Type: Trend")).not.toBeInTheDocument();
    await button("Actions for this card").click();
    await item(/^Endorse/).click();
    await visit.asked({ type: "endorseNote", note: "n2", endorsed: true });
    await visit.hasNoBarrier();
  });
});
