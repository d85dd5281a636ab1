import { describe, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ScopeSet, Visit, button, field, hasFocus, item, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import type { NoteView } from "../../wire";
import "./board-page";

const card = (words: RegExp) => page.getByRole("article", { name: words });

describe("the board page", () => {
  it("writes a note, types it, and shows both at once", async () => {
    const visit = await Visit.whole("board", "board");
    await visit.hasNoBarrier();
    await field("Write a note").fill("Host families came first");
    await keys("{Enter}{Alt>}t{/Alt}");
    await visit.asked({ type: "writeNote", board: "session:peer1", wording: { text: "Host families came first" } }, { type: "typeNote", as: "trend" });
    await sees(card(/^Host families came first$/).getByRole("button", { name: "Type: Trend" })).toBeVisible();
  });

  it("has keys that act on the focused card", async () => {
    const visit = await Visit.whole("board", "board");
    await text(/^Interpreters from the community/).click();
    await keys("{ArrowDown}");
    await keys("d");
    await keys("s");
    await visit.asked({ type: "typeNote", note: "n2", as: "difference" }, { type: "stackNote", note: "n2", onto: "n1" });
  });

  describe("keeps an edit while another person", () => {
    const note = (more: Partial<NoteView>): NoteView => ({ ...(here().store.one("note", "n4") as NoteView), ...more });
    const edited = field("Text of the note");

    async function editing(): Promise<Visit> {
      const visit = await Visit.whole("board", "board");
      await text(/^Night shelters full/).click();
      await keys("e");
      await hasFocus(edited);
      await keys(" Both tow");
      return visit;
    }

    it.each([
      ["moves the note", { heading: "time", places: [{ board: "session:peer1", heading: "time" }] }],
      ["stacks the note", { stack: "n1" }],
    ])("%s, and lets it be finished", async (_, more) => {
      const visit = await editing();
      visit.hears({ "note/n4": note({ ...more, mark: "changed" }) });
      await sees(card(/^Night shelters/).getByText("changed")).toBeVisible();
      await hasFocus(edited);
      await keys("ns.{Enter}");
      await visit.asked({ type: "editNote", note: "n4", wording: { text: "Night shelters full by the third day. Both towns." } });
      await sees(edited).not.toBeInTheDocument();
    });

    it("removes the note, and offers to write the text as a new one", async () => {
      const visit = await editing();
      visit.hears({}, { drop: ["note/n4"] });
      await sees(text("Night shelters full by the third day. Both tow")).toBeVisible();
      await visit.hasNoBarrier();
      await button("Write as a new note").click();
      await visit.asked({ type: "writeNote", board: "room:r3", heading: "needs", as: "need", sources: { organisation: "cauayan" }, wording: { text: "Night shelters full by the third day. Both tow" } });
      await sees(button("Write as a new note")).not.toBeInTheDocument();
    });
  });

  it("does not let a participant stack or move the notes of others, or report", async () => {
    const visit = await Visit.whole("board", "board", { me: "p-notse" });
    await text(/^Host families came before/).click();
    await keys("s2hx");
    await userEvent.dragAndDrop(card(/^Host families came before/), button(/^How it changes over time/));
    await sees(button("Report")).not.toBeInTheDocument();
    await visit.askedNothing();
  });

  it("is read by an observer", async () => {
    const observes = (set: ScopeSet) => void Object.assign(set["person/p-notse"] ?? {}, { assignments: [{ role: "observer" }] });
    const visit = await Visit.whole("board", "board", { me: "p-notse", but: observes });
    await sees(text(/^The rapporteurs write here/)).toBeVisible();
    await sees(field("Write a note")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });

  it("resolves a conflict in favour of the other text", async () => {
    const visit = await Visit.whole("board", "board", { conflict: true });
    await text(/^Host families came before/).click();
    await keys("e");
    await hasFocus(field("Text of the note"));
    await keys(" more{Enter}");
    await button("Use my text").click();
    await visit.asked({ type: "editNote", note: "n2" }, { type: "editNote", note: "n2", base: "e0" });
  });

  it("changes to reporting, where the arrow keys show one finding after the other", async () => {
    const visit = await Visit.whole("board", "board");
    await button("Report").click();
    await sees(text(/^Choose a finding to show/)).toBeVisible();
    await keys("{ArrowRight}");
    await visit.asked({ type: "showNote", board: "session:peer1", note: "n1" });
    await visit.hasNoBarrier();
  });

  it("undoes the last act, also before the server has it", async () => {
    const visit = await Visit.whole("board", "board", { offline: true });
    await text(/^Interpreters from the community/).click();
    await keys("x");
    await sees(text(/^Interpreters from the community/)).not.toBeInTheDocument();
    await keys("z");
    await sees(text(/^Interpreters from the community/)).toBeVisible();
    await visit.askedNothing();
  });

  it("offers to undo a removal", async () => {
    const visit = await Visit.whole("board", "board");
    await button("Actions for this card").first().click();
    await item(/^Remove X/).click();
    await button("Undo").click();
    await visit.asked({ type: "removeNote", note: "n1" }, { type: "undo" });
  });
});
