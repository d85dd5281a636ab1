import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { notesOf } from "./topics";

const headings = [{ id: "needs", title: {} }, { id: "time", title: {} }];
const world = worldOf({
  board: { exchange: { kind: "exchange", of: "" }, "session:s1": { kind: "session", of: "s1", headings }, "room:r1": { kind: "room", of: "r1" }, "segment:g1": { kind: "segment", of: "g1", headings } },
  room: { r1: { segment: "g1" }, r2: { segment: "g2" } },
  segment: { g1: { session: "s1" }, g2: { session: "s2" } },
});

describe("a page that shows a board looks at the notes", () => {
  it("of a session, and of the rooms of its segments", () => {
    expect(notesOf(world, "session:s1")).toEqual(["note/session:s1/*", "room", "note/room:r1/*"]);
  });

  it("of a room, and of its session, where its notes stand whose city is unnamed", () => {
    expect(notesOf(world, "room:r1")).toEqual(["note/room:r1/*", "note/session:s1/*"]);
  });

  it("of a room alone, while it is open", () => {
    const open = worldOf({ board: { "room:r1": { kind: "room", of: "r1" } }, room: { r1: { segment: "g1" } }, segment: { g1: { session: "s1", rooms: "open" } } });
    expect(notesOf(open, "room:r1")).toEqual(["note/room:r1/*"]);
  });

  it("of a segment alone, and of everything for the exchange", () => {
    expect(notesOf(world, "segment:g1")).toEqual(["note/segment:g1/*"]);
    expect(notesOf(world, "exchange")).toEqual(["note/*"]);
  });

  it("of all rooms at once when a session has many", () => {
    const rooms = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`r${n}`, { segment: "g1" }]));
    const many = worldOf({ board: { "session:s1": { kind: "session", of: "s1", headings } }, room: rooms, segment: { g1: { session: "s1" } } });
    expect(notesOf(many, "session:s1")).toEqual(["note/session:s1/*", "room", "note/room:*"]);
  });

  const long = worldOf({ board: { "segment:g1": { kind: "segment", of: "g1", headings, pieces: [400, 2] } } });
  const from = (needs: number, time: number) => (heading: string) => (heading === "needs" ? needs : time);

  it("of the newest pieces under each heading", () => {
    expect(notesOf(long, "segment:g1", from(398, 1))).toEqual(["note/segment:g1/needs/398", "note/segment:g1/needs/399", "note/segment:g1/time/1"]);
    expect(notesOf(long, "segment:g1", from(399, 0))).toEqual(["note/segment:g1/needs/399", "note/segment:g1/time/*"]);
  });

  it("of a whole heading, when it would look at too many pieces", () => {
    expect(notesOf(long, "segment:g1", from(387, 1))).toEqual(["note/segment:g1/needs/*", "note/segment:g1/time/1"]);
  });

  it("of a whole board, when it has too many headings", () => {
    const broad = Array.from({ length: 25 }, (_, n) => ({ id: `h${n}`, title: {} }));
    const board = worldOf({ board: { "segment:g1": { kind: "segment", of: "g1", headings: broad, pieces: broad.map(() => 2) } } });
    expect(notesOf(board, "segment:g1", () => 1)).toEqual(["note/segment:g1/*"]);
  });

  it("of none, while the board is not there yet", () => {
    expect(notesOf(world, "room:other")).toEqual([]);
  });
});
