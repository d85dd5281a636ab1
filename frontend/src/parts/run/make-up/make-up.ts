import { MINUTE_MILLIS } from "../../../engine/clock-face";
import type { World } from "../../../engine/world";
import type { Command, SegmentView } from "../../../wire";
import { adjustClock } from "../../clocks/commands";
import { putLineUp } from "../../lineups/commands";
import { plannedAs } from "../../lineups/shortened";
import { SHORTEST_CUT_TURN_MILLIS, TURN_STEP_MILLIS } from "../../lineups/turn-limits";
import type { TurnRow } from "../../lineups/turns";

/** A way to make up for delay: what it does in words, and its commands. */
export interface MakeUp {
  readonly say: string;
  readonly values: Readonly<Record<string, number>>;
  readonly savedMillis: number;
  readonly commands: readonly Command[];
}

/** For less delay than this there is no offer. */
const WORTH_MILLIS = 2 * MINUTE_MILLIS;

/** The ways to make up for this delay in the running segment, the least change first. */
export function waysToMakeUp(world: World, id: string, segment: SegmentView, rows: readonly TurnRow[], lateMillis: number): MakeUp[] {
  if (segment.phase !== "running" || lateMillis < WORTH_MILLIS) return [];
  return [shortenTurns(world, id, segment, rows, lateMillis), cutSegment(world, id, lateMillis)].filter((way) => way !== undefined);
}

/** Takes the same time from every waiting turn, but leaves each two minutes. */
function shortenTurns(world: World, id: string, segment: SegmentView, rows: readonly TurnRow[], lateMillis: number): MakeUp | undefined {
  const waiting = rows.filter((row) => row.waiting >= 0);
  if (waiting.length === 0) return undefined;
  const shortest = Math.min(...waiting.map(({ lengthMillis }) => lengthMillis));
  const wanted = Math.ceil(lateMillis / waiting.length / TURN_STEP_MILLIS) * TURN_STEP_MILLIS;
  const each = Math.min(wanted, Math.floor((shortest - SHORTEST_CUT_TURN_MILLIS) / TURN_STEP_MILLIS) * TURN_STEP_MILLIS);
  if (each <= 0) return undefined;
  const savedMillis = each * waiting.length;
  const turns = plannedAs(world, rows, (lengthMillis) => lengthMillis - each);
  return {
    say: "console.make-up.turns",
    values: { count: waiting.length, seconds: each / 1000 },
    savedMillis,
    commands: [putLineUp(id, segment.changeOverMillis, turns), take(id, savedMillis)],
  };
}

/** Takes the whole delay from the segment, if at least half of its length is left. */
function cutSegment(world: World, id: string, lateMillis: number): MakeUp | undefined {
  const clock = world.one("clock", `segment:${id}`);
  const minutes = Math.floor(lateMillis / MINUTE_MILLIS);
  if (!clock || clock.lengthMillis < 2 * lateMillis) return undefined;
  return { say: "console.make-up.segment", values: { minutes }, savedMillis: minutes * MINUTE_MILLIS, commands: [take(id, minutes * MINUTE_MILLIS)] };
}

function take(segment: string, millis: number): Command {
  return adjustClock(`segment:${segment}`, -millis);
}
