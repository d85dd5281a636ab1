import type { Segment } from "../../../wire";
import { dateOf } from "./times";
import { type ProgrammePlan, endOf, zoneOf } from "./plan";

/** A segment in a timetable: its lane, and where it begins and ends as parts of the day, from 0 to 1. */
export interface LanePlace {
  readonly segment: Segment;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** The timetable of one day. */
export interface DayLanes {
  readonly begins: number;
  readonly ends: number;
  readonly lanes: number;
  readonly places: readonly LanePlace[];
}

const HOUR = 3_600_000;

/** The day of a session as lanes: what runs at the same time stands below each other. */
export function lanesOf(plan: ProgrammePlan, session: string): DayLanes | undefined {
  const bySession = known.get(plan) ?? new Map<string, DayLanes | undefined>();
  known.set(plan, bySession);
  if (!bySession.has(session)) bySession.set(session, laidOut(plan, session));
  return bySession.get(session);
}

/** A plan never changes, so its days are laid out once. */
const known = new WeakMap<ProgrammePlan, Map<string, DayLanes | undefined>>();

function laidOut(plan: ProgrammePlan, session: string): DayLanes | undefined {
  const chosen = plan.sessions.get(session);
  if (!chosen) return undefined;
  const zone = zoneOf(plan, session);
  const day = dateOf(chosen.plannedStart, zone);
  const segments = [...plan.segments.values()].filter(({ plannedStart }) => dateOf(plannedStart, zone) === day).toSorted((one, other) => one.plannedStart - other.plannedStart);
  if (segments.length === 0) return undefined;
  const begins = Math.floor(Math.min(...segments.map(({ plannedStart }) => plannedStart)) / HOUR) * HOUR;
  const ends = Math.ceil(Math.max(...segments.map(endOf)) / HOUR) * HOUR;
  const free: number[] = [];
  const places = segments.map((segment) => {
    const found = free.findIndex((end) => end <= segment.plannedStart);
    const lane = found < 0 ? free.length : found;
    free[lane] = endOf(segment);
    return { segment, lane, from: (segment.plannedStart - begins) / (ends - begins), to: (endOf(segment) - begins) / (ends - begins) };
  });
  return { begins, ends, lanes: free.length, places };
}
