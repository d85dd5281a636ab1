import type { Command, SegmentView } from "../../../wire";
import { endTurn, startTurn } from "../../lineups/commands";
import { type TurnRow, nextWaiting } from "../../lineups/turns";
import { endSegment, pauseSegment, reopenSegment, resumeSegment, startSegment } from "../commands";

/** An act, with the turn or segment it is about. */
export interface MainAct {
  readonly say: string;
  readonly name: string;
  readonly command: Command;
}

/** The act that the undo button is about. */
export interface LastAct {
  readonly what: string;
  readonly undoable: boolean;
}

/** The state that decides which acts there are. */
export interface Acting {
  readonly id: string;
  readonly segment: SegmentView;
  readonly title: string;
  readonly rows: readonly TurnRow[];
}

/** The act of the key N: ends the running turn, else starts the next one, else starts or ends the segment. While the segment is paused no turn can start, so it resumes. */
export function mainAct({ id, segment, title, rows }: Acting): MainAct | undefined {
  const running = rows.find((row) => row.standing === "running");
  const next = nextWaiting(rows);
  switch (segment.phase) {
    case "planned":
      return { say: "console.act.start-segment", name: title, command: startSegment(id) };
    case "ended":
      return undefined;
    case "running":
    case "paused":
      if (running) return { say: "console.act.end-turn", name: running.name, command: endTurn(running.id) };
      if (next && segment.phase === "paused") return { say: "console.act.resume", name: title, command: resumeSegment(id) };
      if (next) return { say: "console.act.start-turn", name: next.name, command: startTurn(next.id) };
      return { say: "console.act.end-segment", name: title, command: endSegment(id) };
  }
}

/** Acts that the key N does not have: ending the segment early while turns run or wait, and opening it again. */
export function endAct(acting: Acting): MainAct | undefined {
  const { id, segment, title } = acting;
  if (segment.phase === "ended") return { say: "console.act.reopen-segment", name: title, command: reopenSegment(id) };
  const isMain = mainAct(acting)?.command.type === "endSegment";
  if (segment.phase === "planned" || isMain) return undefined;
  return { say: "console.act.end-segment", name: title, command: endSegment(id) };
}

/** Pauses or resumes. Undefined where nothing can be paused. */
export function pauseAct({ id, segment, title }: Acting): MainAct | undefined {
  switch (segment.phase) {
    case "running":
      return { say: "console.act.pause", name: title, command: pauseSegment(id) };
    case "paused":
      return { say: "console.act.resume", name: title, command: resumeSegment(id) };
    case "planned":
    case "ended":
      return undefined;
  }
}

/** The clock for plus and minus: that of the running turn, else that of the segment. */
export function clockUnderHand({ id, segment, rows }: Acting): string | undefined {
  const running = rows.find((row) => row.standing === "running");
  if (running) return `turn:${running.id}`;
  return segment.phase === "running" || segment.phase === "paused" ? `segment:${id}` : undefined;
}
