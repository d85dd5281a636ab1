import { describe, expect, it } from "vitest";
import type { SegmentView } from "../../wire";
import type { TurnRow } from "../line-up/turns";
import { clockUnderHand, endAct, mainAct, pauseAct } from "./acts";

const segment = (phase: SegmentView["phase"]) => ({ phase }) as SegmentView;
const row = (id: string, standing: TurnRow["standing"], waiting = -1) => ({ id, standing, waiting }) as TurnRow;

describe("the acts under the hand", () => {
  it("start a planned segment", () => {
    expect(mainAct("g", segment("planned"), [])!.command).toEqual({ type: "startSegment", segment: "g" });
  });

  it("end the running turn before anything else", () => {
    const rows = [row("t1", "running"), row("t2", "waiting", 0)];
    expect(mainAct("g", segment("running"), rows)!.command).toEqual({ type: "endTurn", turn: "t1" });
    expect(clockUnderHand("g", segment("running"), rows)).toBe("turn:t1");
  });

  it("start the next turn when none runs, and end the segment when none is left", () => {
    expect(mainAct("g", segment("running"), [row("t1", "done"), row("t2", "missing", 0)])!.command).toEqual({
      type: "startTurn",
      turn: "t2",
    });
    expect(mainAct("g", segment("running"), [row("t1", "done")])!.command).toEqual({ type: "endSegment", segment: "g" });
  });

  it("end a segment early while turns wait, and offer that once only", () => {
    expect(endAct("g", segment("running"), [row("t1", "missing", 0)])!.command).toEqual({ type: "endSegment", segment: "g" });
    expect(endAct("g", segment("running"), [row("t1", "done")])).toBeUndefined();
    expect(endAct("g", segment("planned"), [row("t1", "missing", 0)])).toBeUndefined();
  });

  it("pause what runs and resume what is paused", () => {
    expect(pauseAct("g", segment("paused"))!.command.type).toBe("resumeSegment");
    expect(pauseAct("g", segment("ended"))).toBeUndefined();
    expect(clockUnderHand("g", segment("planned"), [])).toBeUndefined();
  });
});
