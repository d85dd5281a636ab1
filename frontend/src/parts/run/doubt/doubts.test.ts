import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { Command, SegmentView } from "../../../wire";
import { doubtOf } from "./doubts";

const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string, values?: Readonly<Record<string, string | number>>) => `${id} ${values?.["names"] ?? values?.["name"] ?? ""}`.trim();

function afternoon(phase: SegmentView["phase"], here: string[] = [], rooms: SegmentView["rooms"] = "none") {
  return worldOf(
    {
      organisation: { o1: { name: "Gaziantep" }, o2: { name: "Cauayan" } },
      person: { a: { organisation: "o1" }, b: { organisation: "o2" } },
      segment: {
        posters: { title: { en: "Posters" }, phase, turns: ["t1", "t2"], rooms },
        review: { title: { en: "Review" }, phase: "planned", turns: [], rooms: "none" },
      },
      turn: {
        t1: { subject: "organisation/o1", organisation: "o1", phase: "running", onDeck: false, here: true },
        t2: { subject: "organisation/o2", organisation: "o2", phase: "waiting", onDeck: true, here: false },
      },
    },
    { here },
  );
}

const asked = (world: ReturnType<typeof worldOf>, command: Command) => doubtOf(world, command, 0, say, tell);

describe("before an act", () => {
  it("asks about a turn whose presenter is absent, but not about one who is present", () => {
    expect(asked(afternoon("running"), { type: "startTurn", turn: "t2" })?.heading).toBe("console.doubt.missing Cauayan");
    expect(asked(afternoon("running", ["b"]), { type: "startTurn", turn: "t2" })).toBeUndefined();
  });

  it("asks whether the running segment ends or continues when another starts", () => {
    const doubt = asked(afternoon("running"), { type: "startSegment", segment: "review" });
    expect(doubt?.heading).toBe("console.doubt.others Posters");
    expect(doubt?.ways.map(({ commands }) => commands.map(({ type }) => type))).toEqual([["endSegment", "startSegment"], ["startSegment"]]);
    expect(asked(afternoon("ended"), { type: "startSegment", segment: "review" })).toBeUndefined();
  });

  it("names the turns that would not be heard if the segment ends", () => {
    const doubt = asked(afternoon("running"), { type: "endSegment", segment: "posters" });
    expect(doubt?.text).toBe("console.doubt.open.turn Gaziantep console.doubt.open.unheard Cauayan");
  });

  it("says which acts cannot be undone", () => {
    expect(asked(afternoon("running"), { type: "startTurn", turn: "t2" })?.text).toContain("undo.never");
    expect(asked(afternoon("running"), { type: "endSegment", segment: "posters" })?.text).not.toContain("undo.never");
    for (const rooms of ["open", "recalled"] as const) {
      expect(asked(afternoon("running", [], rooms), { type: "endSegment", segment: "posters" })?.text).toContain("undo.never");
    }
  });

  it("says how much time is left before a recall, and who is still out before rooms close", () => {
    const world = worldOf(
      {
        segment: { review: { title: { en: "Review" }, rooms: "open" } },
        clock: { "segment:review": { phase: "running", endsAt: 36.5 * 60_000 } },
        room: { r1: { segment: "review", seats: [{ person: "a", role: "peer", unmet: [] }, { person: "b", role: "peer", unmet: [] }] } },
      },
      { here: ["a", "b"], "place/plenary": ["a"] },
    );
    const count = (id: string, values?: Readonly<Record<string, string | number>>) => `${id} ${values?.["minutes"] ?? values?.["count"] ?? ""}`.trim();
    expect(doubtOf(world, { type: "recallRooms", segment: "review" }, 0, say, count)?.text).toBe("console.doubt.recall.text 36 undo.never.");
    expect(doubtOf(world, { type: "closeRooms", segment: "review" }, 0, say, count)?.text).toBe("console.doubt.close.text 1 undo.never.");
  });

  it("asks nothing about the other acts", () => {
    expect(asked(afternoon("running"), { type: "endTurn", turn: "t1" })).toBeUndefined();
    expect(asked(afternoon("running"), { type: "endSegment", segment: "review" })).toBeUndefined();
  });
});
