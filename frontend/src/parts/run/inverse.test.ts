import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { holds, inverse } from "./inverse";

const endTurn = { type: "endTurn", turn: "t1" } as const;
const endReview = { type: "endSegment", segment: "review" } as const;
const posters = (phase: "running" | "paused", nextStartedAt?: number) =>
  worldOf({
    segment: { posters: { phase, turns: ["t1", "t2"] } },
    turn: { t1: { segment: "posters", startedAt: 100 }, t2: { segment: "posters", startedAt: nextStartedAt } },
  });

describe("taking back on the console", () => {
  it("opens an ended turn again, as long as its segment goes on", () => {
    expect(inverse(posters("running"), endTurn)).toEqual({ type: "reopenTurn", turn: "t1" });
    expect(inverse(posters("paused"), endTurn)).toBeUndefined();
  });

  it("holds no more once the next turn has started", () => {
    const back = inverse(posters("running"), endTurn)!;
    expect(holds(posters("running"), back)).toBe(true);
    expect(holds(posters("running", 400), back)).toBe(false);
  });

  it("holds no more once another segment has started behind the end", () => {
    const world = (startedAt?: number) => worldOf({ segment: { review: { startedAt: 100, endedAt: 500 }, report: { startedAt } } });
    const back = inverse(world(), endReview)!;
    expect(holds(world(), back)).toBe(true);
    expect(holds(world(300), back)).toBe(true);
    expect(holds(world(520), back)).toBe(false);
  });

  it("has nothing for a start", () => {
    expect(inverse(posters("running"), { type: "startTurn", turn: "t2" })).toBeUndefined();
  });
});
