import { describe, expect, it } from "vitest";
import { moved, retimed } from "./ripple";
import { MINUTE, NINE, samplePlan, sampleSegment as segment, startsOf } from "./sample-plan";

const none = () => false;
const longer = (id: string, minutes: number) => ({ id, time: { length: minutes * MINUTE } });

describe("a change of time", () => {
  const plan = samplePlan(segment("a", 0, 20), segment("b", 20, 20), segment("c", 45, 15), segment("lunch", 60, 30, { fixed: true }), segment("d", 90, 30));

  it("moves what comes later in the session by as much, and keeps its gaps", () => {
    const { id, time } = longer("a", 30);
    expect(startsOf(retimed(plan, id, time, "later", none))).toEqual({ a: 0, b: 30, c: 55, lunch: 60, d: 90 });
  });

  it("moves nothing else if it is for this segment only", () => {
    expect(startsOf(retimed(plan, "a", { length: 30 * MINUTE }, "alone", none))).toEqual({ a: 0, b: 20, c: 45, lunch: 60, d: 90 });
  });

  it("stops at a fixed segment, and at one that has begun", () => {
    expect(startsOf(retimed(plan, "lunch", { start: NINE + 65 * MINUTE }, "later", none))).toMatchObject({ lunch: 65, d: 95 });
    expect(startsOf(retimed(plan, "a", { length: 10 * MINUTE }, "later", (id) => id === "c"))).toMatchObject({ b: 10, c: 45 });
  });

  it("leaves what runs in another room, and another session, where it is", () => {
    const parallel = samplePlan(segment("a", 0, 20, { setting: { room: "1" } }), segment("b", 20, 20, { setting: { room: "2" } }), segment("c", 20, 20, { setting: { room: "1" } }), segment("e", 300, 30, { session: "afternoon" }));
    expect(startsOf(retimed(parallel, "a", { length: 30 * MINUTE }, "later", none))).toEqual({ a: 0, b: 20, c: 30, e: 300 });
  });
});

describe("a segment that moves", () => {
  const plan = samplePlan(segment("a", 0, 20), segment("b", 20, 30), segment("c", 50, 10), segment("e", 300, 30, { session: "afternoon" }));

  it("changes places with its neighbours, and no time is lost", () => {
    expect(startsOf(moved(plan, "a", "morning", 2, "later", none))).toMatchObject({ b: 0, c: 30, a: 40 });
    expect(startsOf(moved(plan, "c", "morning", 0, "later", none))).toMatchObject({ c: 0, a: 10, b: 30 });
  });

  it("goes into another session, which makes room", () => {
    expect(startsOf(moved(plan, "b", "afternoon", 0, "later", none))).toEqual({ a: 0, b: 300, c: 20, e: 330 });
  });

  it("moves alone if it is for this segment only", () => {
    expect(startsOf(moved(plan, "c", "morning", 0, "alone", none))).toEqual({ a: 0, b: 20, c: 0, e: 300 });
  });
});
