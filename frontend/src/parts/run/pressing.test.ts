import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { pressingFirst } from "./pressing";

const runs = (startedAt: number, turns: readonly string[] = []) => ({ phase: "running", plannedStart: 0, turns, rooms: "none", startedAt }) as const;
const order = (entities: Parameters<typeof worldOf>[0]) => pressingFirst(worldOf(entities), "me").map(([id]) => id);

describe("several things that run", () => {
  it("have the one that began last on top", () => {
    expect(order({ segment: { early: runs(1), late: runs(2) } })).toEqual(["late", "early"]);
  });

  it("have the turn of the reader’s city on top", () => {
    const entities = {
      segment: { posters: runs(1, ["t1"]), late: runs(2) },
      turn: { t1: { phase: "running", subject: "practice/p1" } },
      practice: { p1: { organisation: "gaziantep" } },
      person: { me: { organisation: "gaziantep", assignments: [] } },
    } as const;
    expect(order(entities)).toEqual(["posters", "late"]);
  });

  it("have the one where the reader has the floor on top", () => {
    expect(order({ segment: { talk: runs(1), late: runs(2) }, floor: { talk: { speaker: "me", queue: [] } } })).toEqual(["talk", "late"]);
  });
});
