import { describe, expect, it } from "vitest";
import type { SegmentView } from "../../../wire";
import type { TurnRow } from "../../lineups/turns";
import { clockUnderHand, endAct, mainAct, pauseAct } from "./acts";

const acting = (phase: SegmentView["phase"], ...rows: TurnRow[]) => ({ id: "g", segment: { phase } as SegmentView, title: "Posters", rows });
const row = (id: string, standing: TurnRow["standing"], waiting = -1) => ({ id, name: id, standing, waiting }) as TurnRow;

describe("the main acts", () => {
  it("start a planned segment", () => {
    expect(mainAct(acting("planned"))!.command).toEqual({ type: "startSegment", segment: "g" });
  });

  it("end the running turn before anything else", () => {
    const posters = acting("running", row("t1", "running"), row("t2", "waiting", 0));
    expect(mainAct(posters)).toMatchObject({ name: "t1", command: { type: "endTurn", turn: "t1" } });
    expect(clockUnderHand(posters)).toBe("turn:t1");
  });

  it("start the next turn when none runs, and end the segment when no turn is left", () => {
    expect(mainAct(acting("running", row("t1", "done"), row("t2", "missing", 0)))!.command).toEqual({ type: "startTurn", turn: "t2" });
    expect(mainAct(acting("running", row("t1", "done")))!.command).toEqual({ type: "endSegment", segment: "g" });
  });

  it("resume a paused segment before its next turn", () => {
    expect(mainAct(acting("paused", row("t1", "done"), row("t2", "waiting", 0)))!.command).toEqual({ type: "resumeSegment", segment: "g" });
    expect(mainAct(acting("paused", row("t1", "running")))!.command).toEqual({ type: "endTurn", turn: "t1" });
    expect(mainAct(acting("paused", row("t1", "done")))!.command).toEqual({ type: "endSegment", segment: "g" });
  });

  it("end a segment early while turns wait, and offer that only once", () => {
    expect(endAct(acting("running", row("t1", "missing", 0)))!.command).toEqual({ type: "endSegment", segment: "g" });
    expect(endAct(acting("running", row("t1", "done")))).toBeUndefined();
    expect(endAct(acting("planned", row("t1", "missing", 0)))).toBeUndefined();
  });

  it("open a segment again, but never with the key that ended it", () => {
    expect(mainAct(acting("ended"))).toBeUndefined();
    expect(endAct(acting("ended"))!.command).toEqual({ type: "reopenSegment", segment: "g" });
  });

  it("pause what runs and resume what is paused", () => {
    expect(pauseAct(acting("paused"))!.command.type).toBe("resumeSegment");
    expect(pauseAct(acting("ended"))).toBeUndefined();
    expect(clockUnderHand(acting("planned"))).toBeUndefined();
  });
});
