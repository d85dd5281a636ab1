import { describe, expect, it } from "vitest";
import { isUndoable } from "../../components/cautious";
import { worldOf } from "../../engine/sample-world";
import type { ActView } from "../../wire";
import { latest, ofTheShow, ownInBrief, ownOnBoard } from "./selectors";
import { actInWords } from "./words";

const act = (what: string, part: string, by: string, at: number, more: Partial<ActView> = {}): ActView => ({ what, part, details: {}, by, at, undoable: true, undo: false, ...more });
const world = worldOf({
  person: { ana: { name: "Ana" } },
  organisation: { o1: { name: "Gaziantep" } },
  segment: { posters: { title: { en: "Posters" } } },
  room: { r1: { number: 3 } },
  turn: { t1: { subject: "organisation/o1" } },
  act: {
    a1: act("turnEnded", "lineups", "ana", 1),
    a2: act("clockAdjusted", "clocks", "me", 2),
    a3: act("noteWritten", "boards", "me", 3),
    a4: act("noteRemoved", "boards", "ana", 4),
    a5: act("messageMoved", "briefs", "me", 5),
    a6: act("segmentPaused", "run", "me", 6, { undo: true }),
  },
});
const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string, values?: Readonly<Record<string, string | number>>) => (id.startsWith("undo.act.new") ? id : `${id} ${Object.values(values ?? {}).join(" ")}`.trim().replace("undo.act.", "told "));
const words = (view: ActView) => actInWords(world, view, say, tell);
const ids = (offered: typeof ofTheShow) => latest(world, offered).map(([id]) => id);

describe("undo", () => {
  it("goes from the newest act of the run of show back, for acts of any person", () => {
    expect(ids(ofTheShow)).toEqual(["a2", "a1"]);
  });

  it("goes back over the reader's own acts on boards, or in briefs", () => {
    expect(ids(ownOnBoard)).toEqual(["a3"]);
    expect(ids(ownInBrief)).toEqual(["a5"]);
  });

  it("is never about an undo", () => {
    expect(latest(world, () => true).map(([id]) => id)).not.toContain("a6");
  });

  it("names the person who did the act, if that was another one", () => {
    expect(words(act("turnEnded", "lineups", "ana", 1))).toBe("undo.by told turnEnded Ana");
    expect(words(act("turnEnded", "lineups", "me", 1))).toBe("told turnEnded");
  });

  it("has a general word when the page does not know the act yet", () => {
    expect(words(act("newThing", "run", "me", 1))).toBe("undo.act");
  });

  it.each([
    [{ about: "turn/t1", millis: "60000" }, "told clockAdjusted.more 1 Gaziantep"],
    [{ about: "segment/posters", millis: "-90000" }, "told clockAdjusted.less 1.5 Posters"],
    [{ about: "room/r1", millis: "60000" }, "told clockAdjusted.more 1 room.number 3"],
    [{ millis: "60000" }, "told clockAdjusted.more 1 told clockAdjusted.all"],
    [{}, "told clockAdjusted"],
  ])("says how many minutes were given to what: %j", (details, told) => {
    expect(words(act("clockAdjusted", "clocks", "me", 1, { details }))).toBe(told);
  });

  it("says who was marked as here or not here", () => {
    expect(words(act("checkedIn", "lineups", "me", 1, { details: { here: "true" } }))).toBe("told checkedIn.here");
    expect(words(act("checkedIn", "lineups", "me", 1, { details: { here: "false" } }))).toBe("told checkedIn.away");
  });
});

describe("an act", () => {
  it("says in advance whether it can be undone", () => {
    expect(isUndoable("endTurn")).toBe(true);
    expect(isUndoable("startTurn")).toBe(false);
  });
});
