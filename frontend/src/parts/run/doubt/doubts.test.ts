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

const asked = (world: ReturnType<typeof worldOf>, command: Command) => doubtOf(world, command, say, tell);

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

  it("asks nothing about the other acts", () => {
    expect(asked(afternoon("running"), { type: "endTurn", turn: "t1" })).toBeUndefined();
    expect(asked(afternoon("running"), { type: "endSegment", segment: "review" })).toBeUndefined();
  });
});
