import { describe, expect, it } from "vitest";
import type { Clock } from "../wire";
import { figure, lengthFigure, readClock, worthSaying } from "./clock-face";

const running = (leftMillis: number): Clock => ({
  id: "turn:t1",
  phase: "running",
  lengthMillis: 240_000,
  endsAt: 1_000_000 + leftMillis,
  leftMillis: 0,
  heldByParent: false,
});
const face = (leftMillis: number) => readClock(running(leftMillis), 1_000_000);

describe("a clock", () => {
  it.each([
    [754_000, "12:34"],
    [60_000, "1:00"],
    [59_001, "1:00"],
    [1, "0:01"],
    [0, "0:00"],
    [-1, "+0:00"],
    [-72_500, "+1:12"],
    [7_200_000, "2:00:00"],
  ])("with %i milliseconds left shows %s", (left, shown) => expect(figure(left)).toBe(shown));

  it.each([
    [60_001, "running"],
    [60_000, "warning"],
    [10_000, "last-call"],
    [0, "last-call"],
    [-1, "overtime"],
  ])("with %i milliseconds left is in %s", (left, state) => expect(face(left).state).toBe(state));

  it("of a minute or less begins without a warning", () => {
    const short = { ...running(45_000), lengthMillis: 60_000 };
    expect(readClock(short, 1_000_000).state).toBe("running");
  });

  it("keeps its time while paused, in overtime too", () => {
    const paused = { ...running(0), phase: "paused", leftMillis: 90_000 } as const;
    expect(readClock(paused, 5)).toMatchObject({ state: "paused", figure: "1:30" });
    expect(readClock({ ...paused, leftMillis: -5_000 }, 5)).toMatchObject({ state: "overtime", figure: "+0:05" });
  });

  it("shows no time before stream time is known", () => {
    expect(readClock(running(9), Number.NaN)).toMatchObject({ state: "armed", figure: "–:––" });
  });

  it("shows which part of its length has passed, never more than the whole", () => {
    expect(face(60_000).gone).toBe(0.75);
    expect(face(-60_000).gone).toBe(1);
  });

  it("is announced only when its state changes", () => {
    expect(worthSaying(face(90_000), face(80_000))).toBeUndefined();
    expect(worthSaying(face(60_500), face(60_000))).toBe("clock.said.warning");
    expect(worthSaying(face(500), face(-500))).toBe("clock.said.overtime");
    expect(worthSaying(undefined, face(5_000))).toBeUndefined();
  });

  it("writes a length in minutes and seconds", () => expect(lengthFigure(238_400)).toBe("3:58"));
});
