import type { Command, SegmentView } from "../../wire";
import { type TurnRow, nextWaiting } from "../line-up/turns";

/** The main act of the moment: what N does. */
export interface MainAct {
  readonly say: string;
  readonly command: Command;
}

/** Ending the turn that runs, else starting the next one, else starting, or ending, the segment itself. */
export function mainAct(id: string, segment: SegmentView, rows: readonly TurnRow[]): MainAct | undefined {
  const running = rows.find((row) => row.standing === "running");
  const next = nextWaiting(rows);
  switch (segment.phase) {
    case "planned":
      return { say: "console.act.start-segment", command: { type: "startSegment", segment: id } };
    case "ended":
      return { say: "console.act.reopen-segment", command: { type: "reopenSegment", segment: id } };
    case "running":
    case "paused":
      if (running) return { say: "console.act.end-turn", command: { type: "endTurn", turn: running.id } };
      if (next) return { say: "console.act.start-turn", command: { type: "startTurn", turn: next.id } };
      return { say: "console.act.end-segment", command: { type: "endSegment", segment: id } };
  }
}

/** Ending the segment early, where the main act is another: turns still run or wait. */
export function endAct(id: string, segment: SegmentView, rows: readonly TurnRow[]): MainAct | undefined {
  const runs = segment.phase === "running" || segment.phase === "paused";
  const isMain = mainAct(id, segment, rows)?.command.type === "endSegment";
  return runs && !isMain ? { say: "console.act.end-segment", command: { type: "endSegment", segment: id } } : undefined;
}

/** Pausing what runs, or going on; undefined where there is nothing to pause. */
export function pauseAct(id: string, segment: SegmentView): MainAct | undefined {
  switch (segment.phase) {
    case "running":
      return { say: "console.act.pause", command: { type: "pauseSegment", segment: id } };
    case "paused":
      return { say: "console.act.resume", command: { type: "resumeSegment", segment: id } };
    case "planned":
    case "ended":
      return undefined;
  }
}

/** The clock that plus and minus act on: the running turn's, else the segment's. */
export function clockUnderHand(id: string, segment: SegmentView, rows: readonly TurnRow[]): string | undefined {
  const running = rows.find((row) => row.standing === "running");
  if (running) return `turn:${running.id}`;
  return segment.phase === "running" || segment.phase === "paused" ? `segment:${id}` : undefined;
}
