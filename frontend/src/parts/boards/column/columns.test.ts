import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { BoardView, NoteView } from "../../../wire";
import { columns, neighbour } from "./columns";

const board = { headings: [{ id: "needs", title: {} }, { id: "time", title: {} }, { id: "transfer", title: {} }] } as unknown as BoardView;
const note = (heading: string, at: number, more: Partial<NoteView> = {}) =>
  ({ places: [{ board: "session:s1", heading }], at, ...more }) as NoteView;
const world = worldOf({
  note: {
    b: note("needs", 2),
    a: note("needs", 1),
    c: note("needs", 3, { stack: "a" }),
    d: note("transfer", 1, { stack: "gone" }),
    e: { places: [{ board: "room:r1", heading: "needs" }], at: 1 },
  },
});

describe("the columns of a board", () => {
  const all = columns(world, "session:s1", board, () => false);

  it("contain the notes of the board, the oldest first", () => {
    expect(all[0]!.cards.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(all[0]!.count).toBe(3);
  });

  it("put stacked notes under another", () => {
    expect(all[0]!.cards[0]!.under.map(({ id }) => id)).toEqual(["c"]);
  });

  it("let a stacked note stand alone while the reader edits it", () => {
    const [needs] = columns(world, "session:s1", board, (note) => note === "c");
    expect(needs!.cards.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(needs!.cards[0]!.under).toEqual([]);
  });

  it("show a stacked note alone when the other one is missing", () => {
    expect(all[2]!.cards.map(({ id }) => id)).toEqual(["d"]);
  });

  it("have arrow keys that skip empty columns", () => {
    expect(neighbour(all, undefined, "ArrowDown")).toBe("a");
    expect(neighbour(all, "b", "ArrowRight")).toBe("d");
    expect(neighbour(all, "d", "ArrowLeft")).toBe("a");
    expect(neighbour(all, "b", "ArrowDown")).toBeUndefined();
  });
});
