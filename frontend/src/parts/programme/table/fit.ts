import type { LineUpPlan, Segment, Session } from "../../../wire";
import { areApart } from "./ripple";
import { type ProgrammePlan, endOf, segmentsOf } from "./plan";

/** What does not fit, with the values that its message needs. */
export type Misfit =
  | { readonly kind: "overlap"; readonly other: string; readonly millis: number }
  | { readonly kind: "before-session" | "after-session"; readonly millis: number }
  | { readonly kind: "line-up"; readonly turns: number; readonly millis: number };

/** What does not fit in a session, by segment. */
export function misfits(plan: ProgrammePlan, session: string): Map<string, Misfit[]> {
  const segments = segmentsOf(plan, session);
  const times = plan.sessions.get(session);
  return new Map(
    segments.map((segment, index) => [
      segment.id,
      [
        ...overlaps(segment, segments.slice(0, index)),
        ...(times && segment.plannedStart < times.plannedStart ? [{ kind: "before-session", millis: times.plannedStart - segment.plannedStart } as const] : []),
        ...(times && endOf(segment) > times.plannedEnd && !isBreakAfter(segment, times) ? [{ kind: "after-session", millis: endOf(segment) - times.plannedEnd } as const] : []),
        ...lineUp(segment),
      ],
    ]),
  );
}

/** A break after a session, such as lunch, belongs to no session. */
const isBreakAfter = ({ kind, plannedStart }: Segment, { plannedEnd }: Session): boolean => kind === "break" && plannedStart >= plannedEnd;

/** An overlap is told once, by the segment that begins later. What is in different rooms runs in parallel. */
function overlaps(segment: Segment, earlier: readonly Segment[]): Misfit[] {
  return earlier
    .filter((other) => endOf(other) > segment.plannedStart && !areApart(segment, other))
    .map((other) => ({ kind: "overlap", other: other.id, millis: Math.min(endOf(other), endOf(segment)) - segment.plannedStart }));
}

function lineUp({ lineUp: plan, lengthMillis }: Segment): Misfit[] {
  const millis = neededMillis(plan) - lengthMillis;
  return millis > 0 ? [{ kind: "line-up", turns: plan.turns.length, millis }] : [];
}

/** The length of a listed line-up. Every turn needs a change-over, also the first. */
export const neededMillis = ({ turns, changeOverMillis }: LineUpPlan): number => turns.reduce((sum, turn) => sum + turn.lengthMillis + changeOverMillis, 0);
