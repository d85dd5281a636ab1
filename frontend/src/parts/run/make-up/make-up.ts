import type { World } from "../../../engine/world";
import type { Command, SegmentView } from "../../../wire";
import { adjustClock } from "../../clocks/commands";
import { putLineUp } from "../../lineups/commands";
import { plannedAs } from "../../lineups/shortened";
import type { TurnRow } from "../../lineups/turns";

/** A way to make up for delay: what it does in words, and how. */
export interface MakeUp {
  readonly say: string;
  readonly values: Readonly<Record<string, number>>;
  readonly savedMillis: number;
  readonly commands: readonly Command[];
}

const minute = 60_000;
const leastTurn = 2 * minute;
const step = 5_000;

/** The ways to make up for so much delay in the segment that runs, the gentlest first. */
export function waysToMakeUp(world: World, id: string, segment: SegmentView, rows: readonly TurnRow[], lateMillis: number): MakeUp[] {
  if (segment.phase !== "running" || lateMillis < 2 * minute) return [];
  return [shortenTurns(world, id, segment, rows, lateMillis), cutSegment(world, id, lateMillis)].filter((way) => way !== undefined);
}

/** Every turn that still waits gives the same, and none goes below two minutes. */
function shortenTurns(world: World, id: string, segment: SegmentView, rows: readonly TurnRow[], lateMillis: number): MakeUp | undefined {
  const waiting = rows.filter((row) => row.waiting >= 0);
  if (waiting.length === 0) return undefined;
  const shortest = Math.min(...waiting.map(({ lengthMillis }) => lengthMillis));
  const wanted = Math.ceil(lateMillis / waiting.length / step) * step;
  const each = Math.min(wanted, Math.floor((shortest - leastTurn) / step) * step);
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

/** The segment itself gives the whole delay, where at least as much is left of it afterwards. */
function cutSegment(world: World, id: string, lateMillis: number): MakeUp | undefined {
  const clock = world.one("clock", `segment:${id}`);
  const minutes = Math.floor(lateMillis / minute);
  if (!clock || clock.lengthMillis < 2 * lateMillis) return undefined;
  return { say: "console.make-up.segment", values: { minutes }, savedMillis: minutes * minute, commands: [take(id, minutes * minute)] };
}

function take(segment: string, millis: number): Command {
  return adjustClock(`segment:${segment}`, -millis);
}
