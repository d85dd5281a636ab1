import { describe, expect, it } from "vitest";
import type { Kept } from "../../engine/outbox-shelf";
import type { Command } from "../../wire";
import { conflictOf, overTheirs } from "./texts";

function refused(id: string, text: string, code: string, details: Record<string, string> = {}): Kept {
  const wording = { edit: `e-${id}`, text, language: "en" };
  return { id, owner: "x/me", at: 1, command: { type: "editNote", note: "n1", wording, base: "e0" }, refused: { code, details } };
}

const about = (command: Command) => ("note" in command ? `note/${command.note}` : undefined);
const theirs = { text: "Theirs", edit: "e1" };

describe("an edit in conflict with another one", () => {
  it("shows both texts and which edit the next one is based on", () => {
    expect(conflictOf("note/n1", [refused("k1", "Mine", "text.changed", theirs)], about)).toMatchObject({
      mine: "Mine",
      theirs: "Theirs",
      base: "e1",
    });
  });

  it("is one conflict with the later edits that are based on it", () => {
    const both = [refused("k1", "Mine", "text.changed", theirs), refused("k2", "Mine, longer", "text.changed", theirs)];
    expect(conflictOf("note/n1", both, about)).toMatchObject({ ids: ["k1", "k2"], mine: "Mine, longer" });
  });

  it("is over when a later edit is based on theirs", () => {
    const conflict = conflictOf("note/n1", [refused("k1", "Mine", "text.changed", theirs)], about)!;
    const command = overTheirs(conflict, "Both");
    expect(command).toMatchObject({ type: "editNote", note: "n1", base: "e1", wording: { text: "Both", language: "en" } });
    expect(command).not.toMatchObject({ wording: { edit: "e-k1" } });
  });

  it("is not shown for another note, or for another reason", () => {
    expect(conflictOf("note/n2", [refused("k1", "Mine", "text.changed", theirs)], about)).toBeUndefined();
    expect(conflictOf("note/n1", [refused("k1", "Mine", "text.empty")], about)).toBeUndefined();
  });
});
