import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { isMine, nextTurn } from "./selectors";

describe("a poster round", () => {
  const world = worldOf({
    segment: { g: { phase: "running", turns: ["t1", "t2", "t3"] } },
    turn: {
      t1: { phase: "running", subject: "practice/p1" },
      t2: { phase: "skipped", subject: "practice/p2" },
      t3: { phase: "waiting", subject: "practice/p3" },
    },
    practice: { p1: { organisation: "gaziantep" } },
    person: { me: { organisation: "gaziantep", assignments: [] } },
  });

  it("continues with the waiting turn, not with a skipped one", () => {
    expect(nextTurn(world, world.one("segment", "g")!)?.[0]).toBe("t3");
  });

  it("needs the people of the city that presents the practice", () => {
    expect(isMine(world, "me", world.one("turn", "t1")!)).toBe(true);
    expect(isMine(world, "me", world.one("turn", "t3")!)).toBe(false);
  });
});
