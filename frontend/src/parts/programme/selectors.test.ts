import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { next, running } from "./selectors";

describe("what runs", () => {
  const world = worldOf({
    segment: {
      a: { phase: "ended", plannedStart: 1 },
      skipped: { phase: "planned", plannedStart: 2 },
      c: { phase: "paused", plannedStart: 4 },
      b: { phase: "running", plannedStart: 3 },
      d: { phase: "planned", plannedStart: 5 },
    },
  });

  it("may be several things, in planned order", () => {
    expect(running(world).map(([id]) => id)).toEqual(["b", "c"]);
  });

  it("is followed by the first waiting segment after all that have begun", () => {
    expect(next(world)?.[0]).toBe("d");
  });
});
