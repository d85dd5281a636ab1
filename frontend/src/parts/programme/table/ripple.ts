import type { Segment } from "../../../wire";
import { type ProgrammePlan, endOf, segmentsOf, withSegment } from "./plan";

/** Whether later segments of the session move along when a time changes. */
export type Along = "later" | "alone";

/** Whether two segments may run at the same time because they are in different places. */
export const areApart = (one: Segment, other: Segment): boolean => {
  const [here, there] = [placeOf(one), placeOf(other)];
  return here !== "" && there !== "" && here !== there;
};

const placeOf = ({ setting }: Segment): string => setting?.room ?? setting?.track ?? "";

/**
 * Gives a segment another time. What comes after it in its session keeps its distance: it moves by as much as the end of the
 * segment does. A fixed segment does not move, nor does what comes after it. What has begun never moves.
 */
export function retimed(plan: ProgrammePlan, id: string, time: { readonly start?: number; readonly length?: number }, along: Along, hasBegun: (id: string) => boolean): ProgrammePlan {
  const was = plan.segments.get(id);
  if (!was) return plan;
  const next = { ...was, plannedStart: time.start ?? was.plannedStart, lengthMillis: time.length ?? was.lengthMillis };
  if (along === "alone") return withSegment(plan, next);
  const later = laterThan(plan, was, hasBegun);
  return withSegment(plan, next, ...shifted(later, endOf(next) - endOf(was)));
}

/** What moves along when the end of this segment moves. */
export function laterThan(plan: ProgrammePlan, after: Segment, hasBegun: (id: string) => boolean): Segment[] {
  const later = segmentsOf(plan, after.session).filter((segment) => segment.id !== after.id && segment.plannedStart >= endOf(after) && !areApart(segment, after));
  const stop = later.findIndex(({ id, fixed }) => fixed || hasBegun(id));
  return stop < 0 ? later : later.slice(0, stop);
}

export const shifted = (segments: readonly Segment[], by: number): Segment[] => (by === 0 ? [] : segments.map((segment) => ({ ...segment, plannedStart: segment.plannedStart + by })));

/** Puts a segment at another place of a session. In its old place the others close up, in the new one they make room. */
export function moved(plan: ProgrammePlan, id: string, session: string, place: number, along: Along, hasBegun: (id: string) => boolean): ProgrammePlan {
  const was = plan.segments.get(id);
  if (!was) return plan;
  const left = along === "later" ? withSegment(plan, ...shifted(laterThan(plan, was, hasBegun), -was.lengthMillis)) : plan;
  const others = segmentsOf(left, session).filter((segment) => segment.id !== id);
  const next = others[place];
  const last = others.at(-1);
  const start = next ? next.plannedStart : last ? endOf(last) : (plan.sessions.get(session)?.plannedStart ?? was.plannedStart);
  const placed = withSegment(left, { ...was, session, plannedStart: start });
  if (along === "alone" || !next) return placed;
  const makeRoom = others.slice(place);
  const stop = makeRoom.findIndex((segment) => segment.fixed || hasBegun(segment.id));
  return withSegment(placed, ...shifted(stop < 0 ? makeRoom : makeRoom.slice(0, stop), was.lengthMillis));
}
