import { describe, expect, it } from "vitest";
import type { Foresight } from "../../engine/store";
import type { NoteView } from "../../wire";
import { endorseNote, moveNote, removeNote, stackNote, unstackNote } from "./commands";
import { foresees } from "./foresight";

const by = { me: "me", at: 7 };
const note = { board: "room:r1", heading: "needs", places: [{ board: "room:r1", heading: "needs" }, { board: "session:s1", heading: "needs" }] } as unknown as NoteView;
const seen = (foresight: Foresight | undefined, now: NoteView | undefined = note) => foresight?.get("note/n1")?.(now) as NoteView | undefined;

describe("foresight on a board", () => {
  it("moves a note on its own board, and leaves it on the board that includes it", () => {
    const moved = seen(foresees.moveNote?.(moveNote("n1", "time"), by));
    expect(moved?.places.map(({ heading }) => heading)).toEqual(["time", "needs"]);
  });

  it("marks a note as endorsed, and leaves the count to the server", () => {
    const marked = (yes: boolean) => foresees.endorseNote?.(endorseNote("n1", yes), by).get("endorsement/n1")?.(undefined);
    expect([marked(true), marked(false)]).toEqual([{}, undefined]);
    expect(foresees.endorseNote?.(endorseNote("n1", true), by).has("note/n1")).toBe(false);
  });

  it("stacks a note under another and removes it from the stack", () => {
    const stacked = seen(foresees.stackNote?.(stackNote("n1", "n2"), by));
    expect(stacked?.stack).toBe("n2");
    expect(seen(foresees.unstackNote?.(unstackNote("n1"), by), stacked)?.stack).toBeUndefined();
  });

  it("does nothing with a note that is gone", () => {
    expect(foresees.moveNote?.(moveNote("n1", "time"), by).get("note/n1")?.(undefined)).toBeUndefined();
    expect(seen(foresees.removeNote?.(removeNote("n1"), by))).toBeUndefined();
  });
});
