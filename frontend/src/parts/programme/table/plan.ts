import type { World } from "../../../engine/world";
import type { ProgrammeFields, Segment, Session } from "../../../wire";

/** The programme as one page edits it: a value, so that an edit is the difference between two of them. */
export interface ProgrammePlan {
  /** What belongs to no session. */
  readonly fields: ProgrammeFields;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly segments: ReadonlyMap<string, Segment>;
}

/** The last plan, with what it was made of. */
let last: { readonly made: readonly unknown[]; readonly plan: ProgrammePlan } | undefined;

/** The programme as it is now: the same value until something changes. Undefined until the page has it. */
export function planOf(world: Pick<World, "one" | "all">): ProgrammePlan | undefined {
  const fields = world.one("plannedProgramme", "");
  if (!fields) return undefined;
  const made = [fields, world.all("plannedSession"), world.all("plannedSegment")];
  if (!last || made.some((each, index) => each !== last?.made[index])) last = { made, plan: planFrom(world, fields) };
  return last.plan;
}

function planFrom(world: Pick<World, "all">, fields: ProgrammeFields): ProgrammePlan {
  return { fields, sessions: new Map(world.all("plannedSession")), segments: new Map(world.all("plannedSegment")) };
}

export const sessionsInOrder = ({ sessions }: ProgrammePlan): Session[] => [...sessions.values()].toSorted((one, other) => one.plannedStart - other.plannedStart || one.day - other.day);

/** The segments of a session by their times. */
export const segmentsOf = ({ segments }: ProgrammePlan, session: string): Segment[] =>
  [...segments.values()].filter((segment) => segment.session === session).toSorted((one, other) => one.plannedStart - other.plannedStart);

export const endOf = ({ plannedStart, lengthMillis }: Pick<Segment, "plannedStart" | "lengthMillis">): number => plannedStart + lengthMillis;

/** The time zone of a session: its own, or that of the exchange. */
export const zoneOf = ({ fields, sessions }: ProgrammePlan, session: string): string => sessions.get(session)?.zone ?? fields.zone;

export const withFields = (plan: ProgrammePlan, fields: ProgrammeFields): ProgrammePlan => ({ ...plan, fields });

export const withSegment = (plan: ProgrammePlan, ...changed: readonly Segment[]): ProgrammePlan => ({
  ...plan,
  segments: new Map([...plan.segments, ...changed.map((segment) => [segment.id, segment] as const)]),
});

export const withSession = (plan: ProgrammePlan, session: Session): ProgrammePlan => ({ ...plan, sessions: new Map([...plan.sessions, [session.id, session]]) });

export const withoutSegment = (plan: ProgrammePlan, id: string): ProgrammePlan => ({ ...plan, segments: new Map([...plan.segments].filter(([other]) => other !== id)) });

/** Without a session and its segments. */
export const withoutSession = (plan: ProgrammePlan, id: string): ProgrammePlan => ({
  ...plan,
  sessions: new Map([...plan.sessions].filter(([other]) => other !== id)),
  segments: new Map([...plan.segments].filter(([, { session }]) => session !== id)),
});
