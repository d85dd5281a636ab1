import { describe, expect, it } from "vitest";
import { conflictOf } from "./conflict";

const wording = { edit: "e2", text: "Mine", language: "en" };
const refused = (code: string, details = {}) =>
  [{ id: "k1", owner: "x/me", at: 1, command: { type: "editNote", note: "n1", wording, base: "e0" }, refused: { code, details } }] as const;

describe("an edit that met another one", () => {
  it("shows both texts and what the next edit rests on", () => {
    expect(conflictOf("n1", refused("text.changed", { text: "Theirs", edit: "e1" }))).toEqual({
      id: "k1",
      mine: "Mine",
      theirs: "Theirs",
      base: "e1",
    });
  });

  it("is not there for another note, or for another reason", () => {
    expect(conflictOf("n2", refused("text.changed"))).toBeUndefined();
    expect(conflictOf("n1", refused("text.empty"))).toBeUndefined();
  });
});
