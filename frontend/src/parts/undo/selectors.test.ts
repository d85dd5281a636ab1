import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { isUndoable, newest, ofTheShow, ownInBrief, ownOnBoard } from "./selectors";
import { actInWords } from "./words";

const act = (what: string, by: string, at: number) => ({ what, by, at });
const world = worldOf({
  person: { ana: { name: "Ana" } },
  act: {
    a1: act("turnEnded", "ana", 1),
    a2: act("clockAdjusted", "me", 2),
    a3: act("noteWritten", "me", 3),
    a4: act("noteRemoved", "ana", 4),
    a5: act("messageMoved", "me", 5),
  },
});
const tell = (id: string, values?: Readonly<Record<string, string | number>>) => (id.startsWith("undo.act.new") ? id : `${id} ${Object.values(values ?? {}).join(" ")}`.trim().replace("undo.act.", "told "));

describe("what an undo takes back", () => {
  it("is the newest act of the run of show, whoever did it", () => {
    expect(newest(world, ofTheShow)?.[0]).toBe("a2");
    expect(newest(world, ofTheShow, new Set(["a2"]))?.[0]).toBe("a1");
    expect(newest(worldOf({ act: { a1: act("turnEnded", "ana", 1) } }), ofTheShow)?.[0]).toBe("a1");
  });

  it("is one's own newest act on a board, or in a brief", () => {
    expect(newest(world, ownOnBoard)?.[0]).toBe("a3");
    expect(newest(world, ownInBrief)?.[0]).toBe("a5");
  });

  it("is told with who did it, where that was somebody else", () => {
    expect(actInWords(world, act("turnEnded", "ana", 1), tell)).toBe("undo.by told turnEnded Ana");
    expect(actInWords(world, act("turnEnded", "me", 1), tell)).toBe("told turnEnded");
  });

  it("has a word where the page does not know the act yet", () => {
    expect(actInWords(world, act("newThing", "me", 1), tell)).toBe("undo.act");
  });
});

describe("an act", () => {
  it("says beforehand whether it can be taken back", () => {
    expect(isUndoable("endTurn")).toBe(true);
    expect(isUndoable("startTurn")).toBe(false);
  });
});
