import { describe, expect, it } from "vitest";
import onServer from "../../../../rapporteur/src/main/java/org/tertulia/rapporteur/boards/OtherHeadings.java?raw";
import { worldOf } from "../../engine/sample-world";
import type { Place } from "../../wire";
import { ALL } from "./span";
import { OTHER_HEADINGS, notesOf, placesOf } from "./topics";

const headings = [{ id: "needs", title: {} }, { id: "time", title: {} }];
const newest = { from: 8, end: 10, asked: false };
const world = worldOf({
  board: { exchange: { kind: "exchange", of: "" }, "session:s1": { kind: "session", of: "s1", headings }, "room:r1": { kind: "room", of: "r1", headings }, "segment:g1": { kind: "segment", of: "g1", headings } },
  room: { r1: { segment: "g1" }, r2: { segment: "g2" } },
  segment: { g1: { session: "s1" }, g2: { session: "s2" } },
});

describe("a page that shows a board looks at the notes", () => {
  it("of a session, and of the rooms of its segments", () => {
    expect(notesOf(world, "session:s1")).toEqual(["note/session:s1/needs/*", "note/session:s1/time/*", "room", "note/room:r1/*"]);
  });

  it("of a room, and of its session, where its notes stand whose city is unnamed", () => {
    expect(notesOf(world, "room:r1")).toEqual(["note/room:r1/*", "note/session:s1/needs/*", "note/session:s1/time/*"]);
    expect(notesOf(world, "room:r1", () => newest)).toEqual(["note/room:r1/*", ...["needs/8", "needs/9", "time/8", "time/9"].map((piece) => `note/session:s1/${piece}`)]);
  });

  it("of a room, and of the shared column of its session, where its notes stand whose heading the session lacks", () => {
    const columns = [{ id: "needs", title: {} }, { id: "lessons", title: {} }, { id: OTHER_HEADINGS, title: {} }];
    const board = { "room:r1": { kind: "room", of: "r1", headings }, "session:s1": { kind: "session", of: "s1", headings: columns } } as const;
    const other = worldOf({ board, room: { r1: { segment: "g1" } }, segment: { g1: { session: "s1" } } });
    expect(notesOf(other, "room:r1", () => newest)).toEqual(["note/room:r1/*", ...["needs/8", "needs/9", "other-headings/8", "other-headings/9"].map((piece) => `note/session:s1/${piece}`)]);
    expect(placesOf(other, "room:r1", "needs")).toEqual([{ board: "session:s1", heading: "needs" }]);
    expect(placesOf(other, "room:r1", "time")).toEqual([{ board: "session:s1", heading: OTHER_HEADINGS }]);
  });

  it("of a segment with rooms, of those rooms, and of its session, with whose board they come", () => {
    const columns = [{ id: "needs", title: {} }, { id: OTHER_HEADINGS, title: {} }];
    const board = { "segment:g1": { kind: "segment", of: "g1", headings: columns }, "session:s1": { kind: "session", of: "s1", headings } } as const;
    const tables = worldOf({ board, room: { r1: { segment: "g1" }, r2: { segment: "g2" } }, segment: { g1: { session: "s1", kind: "round-tables" }, g2: { session: "s1", kind: "round-tables" } } });
    expect(notesOf(tables, "segment:g1")).toEqual(["note/segment:g1/needs/*", "note/segment:g1/other-headings/*", "note/session:s1/needs/*", "note/session:s1/time/*", "room", "note/room:r1/*"]);
    expect(placesOf(tables, "segment:g1", "needs")).toEqual([{ board: "segment:g1", heading: "needs" }, { board: "session:s1", heading: "needs" }]);
    expect(placesOf(tables, "segment:g1", OTHER_HEADINGS)).toHaveLength(3);
  });

  it("under the name that the server has for the shared column", () => {
    expect(onServer).toContain(`ID = new HeadingId("${OTHER_HEADINGS}")`);
  });

  it("of a room alone, while it is open", () => {
    const open = worldOf({ board: { "room:r1": { kind: "room", of: "r1" } }, room: { r1: { segment: "g1" } }, segment: { g1: { session: "s1", rooms: "open" } } });
    expect(notesOf(open, "room:r1")).toEqual(["note/room:r1/*"]);
  });

  it("of a segment alone, and of everything for the exchange", () => {
    expect(notesOf(world, "segment:g1")).toEqual(["note/segment:g1/needs/*", "note/segment:g1/time/*"]);
    expect(notesOf(world, "exchange")).toEqual(["note/*"]);
  });

  it("of all rooms at once when a session has many", () => {
    const rooms = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`r${n}`, { segment: "g1" }]));
    const many = worldOf({ board: { "session:s1": { kind: "session", of: "s1", headings } }, room: rooms, segment: { g1: { session: "s1" } } });
    expect(notesOf(many, "session:s1")).toEqual(["note/session:s1/needs/*", "note/session:s1/time/*", "room", "note/room:*"]);
  });

  it("of some pieces under each heading, or of all", () => {
    const some = ({ heading }: Place) => (heading === "needs" ? { from: 398, end: 401, asked: false } : ALL);
    expect(notesOf(world, "segment:g1", some)).toEqual(["note/segment:g1/needs/398", "note/segment:g1/needs/399", "note/segment:g1/needs/400", "note/segment:g1/time/*"]);
  });

  it("of none, while the board is not there yet", () => {
    expect(notesOf(world, "room:other")).toEqual([]);
  });
});
