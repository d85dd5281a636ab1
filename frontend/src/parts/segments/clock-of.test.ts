import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { clockOf } from "./clock-of";

const counts = (turn: "running" | "ended", changeOver: Readonly<Record<string, { readonly phase: "running" }>> = {}, lengthMillis = 240_000) => {
  const world = worldOf({
    segment: { g: { phase: "running", turns: ["t1"] } },
    turn: { t1: { phase: turn, subject: "practice/p1", lengthMillis } },
    clock: changeOver,
  });
  return clockOf(world, "g", world.one("segment", "g")!);
};

describe("a segment shows the clock", () => {
  it("of its turn", () => expect(counts("running")).toBe("turn:t1"));

  it("of the change-over between two turns", () => {
    expect(counts("ended", { "changeover:g": { phase: "running" } })).toBe("changeover:g");
  });

  it("of the segment while a turn without an allotted time runs", () => expect(counts("running", {}, 0)).toBe("segment:g"));

  it("of the segment where no turn runs", () => expect(counts("ended")).toBe("segment:g"));
});
