import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { whoIsBack } from "./selectors";

const seat = (person: string) => ({ person, role: "peer", unmet: [] }) as const;
const room = { r1: { segment: "review", seats: [seat("a"), seat("b"), seat("gone")] }, r2: { segment: "review", seats: [seat("a"), seat("c")] }, r3: { segment: "other", seats: [seat("d")] } };

describe("a recall", () => {
  it("counts each person of these rooms once, and no one who has left", () => {
    const world = worldOf({ room }, { here: ["a", "b", "c", "d", "e"], "place/plenary": ["c", "d", "e"] });
    expect(whoIsBack(world, "review")).toEqual({ back: ["c"], out: ["a", "b"] });
  });
});
