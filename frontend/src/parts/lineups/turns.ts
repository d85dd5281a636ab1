import type { Say, Tell, World } from "../../engine/world";
import type { SegmentView, TurnView } from "../../wire";
import { isOn } from "../programme/selectors";
import { nameTurn } from "./naming";
import { TURN_STEP_MILLIS } from "./turn-limits";

/** The state of a turn, as the facilitator sees it. */
export type TurnStanding = "done" | "running" | "on-deck" | "unconfirmed" | "missing" | "waiting" | "skipped";

/** One row of a line-up. */
export interface TurnRow {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  readonly practice?: string;
  readonly standing: TurnStanding;
  readonly here: boolean;
  /** 0 if no time is allotted. */
  readonly lengthMillis: number;
  /** A link to a message that is played. */
  readonly video?: string;
  readonly usedMillis: number;
  /** Its position among the waiting ones, from 0. Negative when it does not wait. */
  readonly waiting: number;
}

/** Whether a line-up fits its segment. */
export interface Fit {
  /** The whole line-up, or the rest of one that has begun. */
  readonly of: "whole" | "rest";
  readonly fits: boolean;
  readonly turns: number;
  readonly takesMillis: number;
  readonly hasMillis: number;
  /** The length of each turn that would fit exactly. */
  readonly suggestedMillis: number;
}

export function turnRows(world: World, segment: SegmentView, say: Say, tell: Tell): TurnRow[] {
  let waiting = 0;
  return segment.turns.flatMap((id, index) => {
    const turn = world.one("turn", id);
    if (!turn) return [];
    const subject = nameTurn(world, turn, say, tell);
    return {
      id,
      number: index + 1,
      name: subject.name,
      detail: subject.detail,
      ...(subject.practice && { practice: subject.practice }),
      ...(turn.video && { video: turn.video }),
      standing: standing(world, turn),
      here: turn.here,
      lengthMillis: turn.lengthMillis,
      usedMillis: turn.usedMillis ?? 0,
      waiting: turn.phase === "waiting" ? waiting++ : -1,
    };
  });
}

function standing(world: World, turn: TurnView): TurnStanding {
  switch (turn.phase) {
    case "running":
      return "running";
    case "ended":
      return "done";
    case "skipped":
      return "skipped";
    case "waiting":
      return turn.onDeck ? standingOnDeck(world, turn) : "waiting";
  }
}

function standingOnDeck(world: World, turn: TurnView): TurnStanding {
  if (turn.here) return "on-deck";
  if (isMissing(world, turn)) return "missing";
  return isConfirmable(turn) ? "unconfirmed" : "waiting";
}

/** Whether a turn is on deck without a check-in, and none of its people are present. */
export function isMissing(world: World, turn: TurnView): boolean {
  if (!turn.onDeck || turn.here || !isConfirmable(turn)) return false;
  return !world.holders("here").some((person) => takes(world, person, turn));
}

function takes(world: World, id: string, { person, organisation }: TurnView): boolean {
  return person ? id === person : world.one("person", id)?.organisation === organisation;
}

/** A room, a session or nobody yet cannot check in. */
function isConfirmable({ person, organisation }: TurnView): boolean {
  return person != null || organisation != null;
}

/** The running turn, or else the next waiting one. */
export function turnUnderHand(rows: readonly TurnRow[]): TurnRow | undefined {
  return rows.find((row) => row.standing === "running") ?? rows.find((row) => row.waiting === 0);
}

export function nextWaiting(rows: readonly TurnRow[]): TurnRow | undefined {
  return rows.find((row) => row.waiting === 0);
}

/** The time left of the segment and of its running turn. A turn in overtime takes nothing more from the others. */
export interface Left {
  readonly segmentMillis: number;
  readonly turnMillis: number;
}

/** Before the start, compares the whole line-up with the whole segment. After that, the waiting turns with the time left. */
export function lineUpFit(segment: SegmentView, rows: readonly TurnRow[], left?: Left): Fit | undefined {
  return left && isOn(segment) ? restFit(segment, rows, left) : wholeFit(segment, rows);
}

function wholeFit(segment: SegmentView, rows: readonly TurnRow[]): Fit | undefined {
  const turns = rows.filter((row) => row.standing !== "skipped").length;
  if (turns === 0) return undefined;
  const changeOvers = segment.changeOverMillis * Math.max(0, turns - 1);
  return fit("whole", turns, segment.lineUpMillis, segment.lengthMillis, segment.lengthMillis - changeOvers);
}

function restFit(segment: SegmentView, rows: readonly TurnRow[], left: Left): Fit | undefined {
  const waiting = rows.filter((row) => row.waiting >= 0);
  if (waiting.length === 0) return undefined;
  const beside = Math.max(0, left.turnMillis) + segment.changeOverMillis * waiting.length;
  const takes = beside + waiting.reduce((sum, row) => sum + row.lengthMillis, 0);
  const has = Math.max(0, left.segmentMillis);
  return fit("rest", waiting.length, takes, has, has - beside);
}

function fit(of: Fit["of"], turns: number, takesMillis: number, hasMillis: number, forTurnsMillis: number): Fit {
  const suggestedMillis = Math.max(0, Math.floor(forTurnsMillis / turns / TURN_STEP_MILLIS) * TURN_STEP_MILLIS);
  return { of, fits: takesMillis <= hasMillis, turns, takesMillis, hasMillis, suggestedMillis };
}

/** The position of a turn in the whole line-up after a move by one among the waiting ones, or undefined when it cannot move. */
export function positionAfterMove(rows: readonly TurnRow[], id: string, by: -1 | 1): number | undefined {
  const waiting = rows.filter((row) => row.waiting >= 0);
  const target = waiting[(waiting.find((row) => row.id === id)?.waiting ?? -2) + by];
  return target && rows.indexOf(target);
}
