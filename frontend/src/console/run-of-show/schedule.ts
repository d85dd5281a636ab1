import type { Clock, SegmentView } from "../../wire";
import type { World } from "../../staff/world";

const minute = 60_000;

/** One line of the run of show: when it was planned and when it is now expected, in stream milliseconds. */
export interface Expected {
  readonly id: string;
  readonly segment: SegmentView;
  readonly start: number;
  readonly end: number;
}

/** How late the exchange is, and how much of that came after the session began. */
export interface Lateness {
  readonly minutes: number;
  readonly ours: number;
}

/**
 * Works out when each segment is expected, in the order of the plan. A segment starts when all that were planned to be
 * over by then are over, never before its planned time; one that is fixed starts at its planned time and so absorbs delay.
 */
export function expectSegments(world: World, now: number): Expected[] {
  const done: Expected[] = [];
  for (const [id, segment] of inOrder(world)) {
    const start = expectedStart(segment, done, now);
    done.push({ id, segment, start, end: expectedEnd(segment, start, world.one("clock", `segment:${id}`), now) });
  }
  return done;
}

export function inOrder(world: World): ReadonlyArray<readonly [string, SegmentView]> {
  return [...world.all("segment")].sort(
    ([a, one], [b, other]) => one.plannedStart - other.plannedStart || a.localeCompare(b),
  );
}

function expectedStart(segment: SegmentView, before: readonly Expected[], now: number): number {
  if (segment.startedAt != null) return segment.startedAt;
  const free = segment.fixed
    ? []
    : before.filter((earlier) => plannedEnd(earlier.segment) <= segment.plannedStart).map((earlier) => earlier.end);
  return Math.max(segment.plannedStart, ...free, sameDay(segment.plannedStart, now) ? now : 0);
}

function expectedEnd(segment: SegmentView, start: number, clock: Clock | undefined, now: number): number {
  if (segment.endedAt != null) return segment.endedAt;
  if (segment.phase === "planned" || !clock) return start + segment.lengthMillis;
  const left = clock.phase === "running" ? clock.endsAt - now : clock.leftMillis;
  return now + Math.max(0, left);
}

/** A segment that nobody started on its day is not pushed into the days after it. */
function sameDay(plannedStart: number, now: number): boolean {
  return now - plannedStart < 12 * 60 * minute;
}

export function plannedEnd(segment: SegmentView): number {
  return segment.plannedStart + segment.lengthMillis;
}

/** Whole minutes by which something is expected after its plan; below zero when before. */
export function minutesLate(planned: number, expected: number): number {
  return Math.trunc((expected - planned) / minute);
}

/** How late what runs now (or else what is next) will be, and how much of it was lost since its session began. */
export function lateness(expected: readonly Expected[], now: number): Lateness {
  const running = expected.filter(({ segment }) => segment.phase === "running" || segment.phase === "paused");
  const current = running.length > 0 ? running : nextUp(expected, now);
  const worst = current.reduce((late, line) => Math.max(late, lateBy(line)), Number.NEGATIVE_INFINITY);
  const minutes = Number.isFinite(worst) ? Math.trunc(worst / minute) : 0;
  const inherited = Math.max(0, minutesAtStart(expected, current[0]?.segment.session));
  return { minutes, ours: Math.max(0, minutes - inherited) };
}

function nextUp(expected: readonly Expected[], now: number): Expected[] {
  const next = expected.find(({ segment }) => segment.phase === "planned" && sameDay(segment.plannedStart, now));
  return next && next.segment.plannedStart <= now ? [next] : [];
}

function lateBy({ segment, start, end }: Expected): number {
  return segment.phase === "planned" ? start - segment.plannedStart : end - plannedEnd(segment);
}

function minutesAtStart(expected: readonly Expected[], session: string | undefined): number {
  const first = expected.find(({ segment }) => segment.session === session);
  return first?.segment.startedAt == null ? 0 : minutesLate(first.segment.plannedStart, first.segment.startedAt);
}
