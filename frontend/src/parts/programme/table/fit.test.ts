import { describe, expect, it } from "vitest";
import { misfits, neededMillis } from "./fit";
import { MINUTE, samplePlan, sampleSegment as segment } from "./sample-plan";

const turns = (count: number, minutes: number) => ({
  source: "listed" as const,
  turnMillis: 0,
  changeOverMillis: 45_000,
  turns: Array.from({ length: count }, (_, index) => ({ id: `t${index}`, subject: `practice/p${index}`, lengthMillis: minutes * MINUTE })),
});

const kindsIn = (...segments: readonly ReturnType<typeof segment>[]) => Object.fromEntries([...misfits(samplePlan(...segments), "morning")].map(([id, found]) => [id, found.map(({ kind, millis }) => [kind, millis / MINUTE])]));

describe("what does not fit", () => {
  it("is an overlap, told by the later segment", () => {
    expect(kindsIn(segment("a", 0, 30), segment("b", 20, 30))).toEqual({ a: [], b: [["overlap", 10]] });
  });

  it("is no overlap in two different rooms", () => {
    expect(kindsIn(segment("a", 0, 30, { setting: { room: "1" } }), segment("b", 0, 30, { setting: { room: "2" } }))).toEqual({ a: [], b: [] });
  });

  it("is outside its session, unless it is a break after it", () => {
    expect(kindsIn(segment("a", -5, 10), segment("b", 110, 20), segment("lunch", 130, 60, { kind: "break" }))).toEqual({ a: [["before-session", 5]], b: [["after-session", 10]], lunch: [] });
  });

  it("is a line-up that is longer than its segment: eight posters of 3:00 with 0:45 fill 30 minutes, eight of 4:00 do not", () => {
    expect(neededMillis(turns(8, 3))).toBe(30 * MINUTE);
    expect(kindsIn(segment("fits", 0, 30, { lineUp: turns(8, 3) }), segment("long", 40, 30, { lineUp: turns(8, 4) }))).toEqual({ fits: [], long: [["line-up", 8]] });
  });
});
