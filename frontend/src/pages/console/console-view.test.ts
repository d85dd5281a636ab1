import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { ExpectedTimes } from "../../parts/run/expected-times";
import type { SegmentPhase } from "../../wire";
import { inHand, screenOf } from "./console-view";

const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string) => id;
const segment = (title: string, phase: SegmentPhase, plannedStart: number, turns: readonly string[] = []) =>
  ({ title: { en: title }, phase, plannedStart, turns, session: "s1", rooms: "none", kind: "poster-round", prompts: [], lengthMillis: 1, changeOverMillis: 0, lineUpMillis: 1 }) as const;

const world = worldOf({
  organisation: { o1: { name: "Gaziantep" } },
  segment: { warm: segment("Warm-up", "planned", 1), posters: segment("Posters", "running", 2, ["t1"]) },
  turn: { t1: { segment: "posters", subject: "organisation/o1", organisation: "o1", phase: "running", lengthMillis: 1 } },
});

describe("what the presenter sees", () => {
  it("is what runs, while the console shows another segment", () => {
    const hand = inHand(world, "warm", ExpectedTimes.of(world, 0), 0, say, tell);
    expect(hand?.title).toBe("Warm-up");
    expect(hand && screenOf(world, hand, say, tell)).toMatchObject({ clock: "turn:t1", turn: "t1", name: "Gaziantep" });
  });
});
