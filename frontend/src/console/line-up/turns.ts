import { nameSubject } from "../../staff/subjects";
import type { Say, Tell, World } from "../../staff/world";
import type { SegmentView, TurnView } from "../../wire";

/** How one turn stands, as the facilitator needs to know it. */
export type TurnStanding = "done" | "running" | "on-deck" | "missing" | "waiting" | "skipped";

/** One row of a line-up. */
export interface TurnRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  readonly practice?: string;
  readonly standing: TurnStanding;
  readonly here: boolean;
  readonly lengthMillis: number;
  readonly usedMillis: number;
  /** Where it stands among the waiting ones, from 0; below 0 when it does not wait. */
  readonly waiting: number;
}

/** How a line-up fits its segment. */
export interface Fit {
  readonly fits: boolean;
  readonly turns: number;
  readonly lineUpMillis: number;
  readonly segmentMillis: number;
  /** The length of each turn with which it would fit exactly. */
  readonly suggestedMillis: number;
}

export function turnRows(world: World, segment: SegmentView, say: Say, tell: Tell): TurnRow[] {
  let waiting = 0;
  return segment.turns.flatMap((id, index) => {
    const turn = world.one("turn", id);
    if (!turn) return [];
    const subject = nameSubject(world, turn.subject, say, tell);
    return {
      id,
      number: index + 1,
      name: subject.name,
      detail: subject.detail,
      ...(subject.practice && { practice: subject.practice }),
      standing: standing(turn),
      here: turn.here,
      lengthMillis: turn.lengthMillis,
      usedMillis: turn.usedMillis ?? 0,
      waiting: turn.phase === "waiting" ? waiting++ : -1,
    };
  });
}

function standing(turn: TurnView): TurnStanding {
  switch (turn.phase) {
    case "running":
      return "running";
    case "ended":
      return "done";
    case "skipped":
      return "skipped";
    case "waiting":
      return turn.onDeck ? (turn.here ? "on-deck" : "missing") : "waiting";
  }
}

/** The turn that runs, or else the next one that waits. */
export function turnUnderHand(rows: readonly TurnRow[]): TurnRow | undefined {
  return rows.find((row) => row.standing === "running") ?? rows.find((row) => row.waiting === 0);
}

export function nextWaiting(rows: readonly TurnRow[]): TurnRow | undefined {
  return rows.find((row) => row.waiting === 0);
}

export function lineUpFit(segment: SegmentView, rows: readonly TurnRow[]): Fit | undefined {
  const turns = rows.filter((row) => row.standing !== "skipped").length;
  if (turns === 0) return undefined;
  const changeOvers = segment.changeOverMillis * Math.max(0, turns - 1);
  const each = Math.floor((segment.lengthMillis - changeOvers) / turns / 5000) * 5000;
  return {
    fits: segment.lineUpMillis <= segment.lengthMillis,
    turns,
    lineUpMillis: segment.lineUpMillis,
    segmentMillis: segment.lengthMillis,
    suggestedMillis: Math.max(0, each),
  };
}

/** A turn's position in the whole line-up after moving it by one among the waiting; undefined when it cannot. */
export function positionAfterMove(rows: readonly TurnRow[], id: string, by: -1 | 1): number | undefined {
  const waiting = rows.filter((row) => row.waiting >= 0);
  const target = waiting[(waiting.find((row) => row.id === id)?.waiting ?? -2) + by];
  return target && rows.indexOf(target);
}
