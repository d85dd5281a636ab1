import { describe, expect, it } from "vitest";
import { worldOf } from "../../staff/sample-world";
import { expectSegments, lateness, minutesLate, plannedEnd } from "./schedule";

const minute = 60_000;
const noon = Date.UTC(2022, 3, 11, 12);
const at = (minutes: number) => noon + minutes * minute;

function afternoon(late: number) {
  const planned = { session: "s1", phase: "planned", fixed: false } as const;
  return worldOf({
    segment: {
      intro: { ...planned, plannedStart: at(0), lengthMillis: 10 * minute, phase: "ended", startedAt: at(2), endedAt: at(14) },
      posters: { ...planned, plannedStart: at(10), lengthMillis: 30 * minute, phase: "running", startedAt: at(14) },
      review: { ...planned, plannedStart: at(40), lengthMillis: 40 * minute },
      closing: { ...planned, plannedStart: at(120), lengthMillis: 10 * minute, fixed: true },
    },
    clock: { "segment:posters": { phase: "running", endsAt: at(40 + late), leftMillis: 0 } },
  });
}

describe("the run of show", () => {
  it("lets a late segment push what follows", () => {
    const [, , review] = expectSegments(afternoon(4), at(20));
    expect(minutesLate(review!.segment.plannedStart, review!.start)).toBe(4);
  });

  it("lets a fixed segment absorb the delay", () => {
    const expected = expectSegments(afternoon(70), at(20));
    expect(expected.at(-1)!.start).toBe(at(120));
  });

  it("never expects a segment before its planned time", () => {
    const [, , review] = expectSegments(afternoon(-10), at(20));
    expect(review!.start).toBe(at(40));
  });

  it("pushes the end of an overrunning segment along with the time", () => {
    const [, posters] = expectSegments(afternoon(0), at(47));
    expect(posters!.end - plannedEnd(posters!.segment)).toBe(7 * minute);
  });

  it("tells our own delay from the one we began with", () => {
    const world = afternoon(4);
    expect(lateness(expectSegments(world, at(20)), at(20))).toEqual({ minutes: 4, ours: 2 });
  });

  it("is not late before anything is due", () => {
    const world = worldOf({ segment: { a: { session: "s1", phase: "planned", plannedStart: at(0), lengthMillis: minute } } });
    expect(lateness(expectSegments(world, at(-5)), at(-5))).toEqual({ minutes: 0, ours: 0 });
  });
});
