import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { SegmentView } from "../../wire";
import { boardOf, notesOn } from "./selectors";

describe("the board to write on", () => {
  const seats = [{ person: "me", role: "peer", unmet: [] }] as const;
  const segment = { session: "s1", rooms: "open" } as SegmentView;

  it("is that of the person's open room", () => {
    const world = worldOf({ room: { r1: { segment: "g", number: 1, seats } } });
    expect(boardOf(world, "g", segment, "me")).toBe("room:r1");
    expect(boardOf(world, "g", segment, "late")).toBe("session:s1");
  });

  it("is that of the segment where it has one", () => {
    const world = worldOf({ board: { "segment:g": { headings: [] } } });
    expect(boardOf(world, "g", { ...segment, rooms: "none" }, "me")).toBe("segment:g");
  });

  it("shows the notes of the boards it includes, but no stacked notes", () => {
    const places = [{ board: "room:r1", heading: "needs" }, { board: "session:s1", heading: "needs" }];
    const world = worldOf({ note: { a: { places }, b: { places, stack: "a" }, c: { places, stack: "gone" } } });
    expect(notesOn(world, "session:s1", () => false, "needs").map(([id]) => id)).toEqual(["a", "c"]);
    expect(notesOn(world, "session:s1", () => false, "time")).toEqual([]);
  });
});
