import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { inverse } from "./inverse";

const world = worldOf({
  note: { n: { type: "trend", heading: "needs", stack: "top", wording: { edit: "e1", text: "Before", language: "en" } } },
  board: { b: { shown: "other" } },
});

describe("undoing on a board", () => {
  it("restores what was removed and removes what was written", () => {
    expect(inverse(world, { type: "removeNote", note: "n" })).toEqual({ type: "restoreNote", note: "n" });
  });

  it("gives a note its type, heading and pile back", () => {
    expect(inverse(world, { type: "typeNote", note: "n", as: "need" })).toMatchObject({ as: "trend" });
    expect(inverse(world, { type: "moveNote", note: "n", heading: "time" })).toMatchObject({ heading: "needs" });
    expect(inverse(world, { type: "unstackNote", note: "n" })).toEqual({ type: "stackNote", note: "n", onto: "top" });
  });

  it("lays the old text over the new one", () => {
    const edit = { type: "editNote", note: "n", wording: { edit: "e2", text: "After", language: "en" }, base: "e1" } as const;
    expect(inverse(world, edit)).toMatchObject({ wording: { text: "Before" }, base: "e2" });
  });

  it("shows again what was shown", () => {
    expect(inverse(world, { type: "showNote", board: "b" })).toEqual({ type: "showNote", board: "b", note: "other" });
  });
});
