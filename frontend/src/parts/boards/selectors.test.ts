import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { SegmentView } from "../../wire";
import { boardOf, notesOn } from "./selectors";

describe("the board one writes on", () => {
  const seats = [{ person: "me", role: "peer", unmet: [] }] as const;
  const segment = { session: "s1", rooms: "open" } as SegmentView;

  it("is that of one's open room", () => {
    const world = worldOf({ room: { r1: { segment: "g", number: 1, seats } } });
    expect(boardOf(world, "g", segment, "me")).toBe("room:r1");
    expect(boardOf(world, "g", segment, "late")).toBe("session:s1");
  });

  it("is the segment's own where it has one", () => {
    const world = worldOf({ board: { "segment:g": { headings: [] } } });
    expect(boardOf(world, "g", { ...segment, rooms: "none" }, "me")).toBe("segment:g");
  });

  it("shows notes that roll up to it, but not those that lie under another", () => {
    const places = [{ board: "room:r1", heading: "needs" }, { board: "session:s1", heading: "needs" }];
    const world = worldOf({ note: { a: { places }, b: { places, stack: "a" }, c: { places, stack: "gone" } } });
    expect(notesOn(world, "session:s1", "needs").map(([id]) => id)).toEqual(["a", "c"]);
    expect(notesOn(world, "session:s1", "time")).toEqual([]);
  });
});
