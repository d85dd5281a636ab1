import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { Place } from "../../wire";
import { ALL } from "./span";
import { notesOf, placesOf } from "./topics";

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

  it("of a room, and of the exchange, where its findings stand when the session has no such heading", () => {
    const [needs, keys] = [headings.slice(0, 1), [{ id: "keys", title: {} }]];
    const board = { "room:r1": { kind: "room", of: "r1", headings }, "session:s1": { kind: "session", of: "s1", headings: needs }, exchange: { kind: "exchange", of: "", headings: keys } } as const;
    const other = worldOf({ board, room: { r1: { segment: "g1" } }, segment: { g1: { session: "s1" } } });
    expect(notesOf(other, "room:r1", () => newest)).toEqual(["note/room:r1/*", "note/session:s1/needs/8", "note/session:s1/needs/9", "note/exchange/keys/8", "note/exchange/keys/9"]);
    expect(placesOf(other, "room:r1", "needs")).toEqual([{ board: "session:s1", heading: "needs" }]);
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
