import { describe, expect, it } from "vitest";
import { type Step, Steps } from "./steps";

const step = (turn: string): Step => ({ back: { type: "reopenTurn", turn }, said: turn });

describe("what can be taken back", () => {
  it("is the last act, then the one before it", () => {
    const steps = new Steps();
    const [first, second] = [step("t1"), step("t2")];
    steps.done(first);
    steps.done(second);
    expect(steps.last).toBe(second);
    steps.takenBack(second);
    expect(steps.last).toBe(first);
    expect(steps.has(second)).toBe(false);
  });

  it("never lies behind an act that cannot be", () => {
    const steps = new Steps();
    steps.done(step("t1"));
    steps.done(undefined);
    expect(steps.last).toBeUndefined();
  });

  it("is bounded", () => {
    const steps = new Steps();
    const [first, ...others] = Array.from({ length: 31 }, (_, number) => step(`t${number}`));
    steps.done(first);
    for (const each of others) steps.done(each);
    expect(steps.has(first!)).toBe(false);
    expect(steps.has(others[0]!)).toBe(true);
  });
});
