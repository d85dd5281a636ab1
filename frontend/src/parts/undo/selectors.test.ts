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

describe("undo", () => {
  it("takes the newest act of the run of show, of any person", () => {
    expect(newest(world, ofTheShow)?.[0]).toBe("a2");
    expect(newest(world, ofTheShow, new Set(["a2"]))?.[0]).toBe("a1");
    expect(newest(worldOf({ act: { a1: act("turnEnded", "ana", 1) } }), ofTheShow)?.[0]).toBe("a1");
  });

  it("takes the reader's newest act on a board, or in a brief", () => {
    expect(newest(world, ownOnBoard)?.[0]).toBe("a3");
    expect(newest(world, ownInBrief)?.[0]).toBe("a5");
  });

  it("names the person who did the act, if that was another one", () => {
    expect(actInWords(world, act("turnEnded", "ana", 1), tell)).toBe("undo.by told turnEnded Ana");
    expect(actInWords(world, act("turnEnded", "me", 1), tell)).toBe("told turnEnded");
  });

  it("has a general word when the page does not know the act yet", () => {
    expect(actInWords(world, act("newThing", "me", 1), tell)).toBe("undo.act");
  });
});

describe("an act", () => {
  it("says in advance whether it can be undone", () => {
    expect(isUndoable("endTurn")).toBe(true);
    expect(isUndoable("startTurn")).toBe(false);
  });
});
