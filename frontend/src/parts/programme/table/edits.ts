import type { FieldsEdit, Multilingual, ProgrammeFields, Segment, SegmentEdit, Session, SessionEdit, Setting } from "../../../wire";
import type { ProgrammePlan } from "./plan";

/** The edits of one command. */
export interface PlanEdits {
  readonly segments: readonly SegmentEdit[];
  readonly sessions: readonly SessionEdit[];
  readonly fields?: FieldsEdit | undefined;
}

/** What turns one plan into the other. */
export function editsBetween(from: ProgrammePlan, to: ProgrammePlan): PlanEdits {
  return {
    segments: differing(from.segments, to.segments, hollowSegment),
    sessions: differing(from.sessions, to.sessions, hollowSession),
    fields: same(from.fields, to.fields) ? undefined : slim(from.fields, to.fields, HOLLOW_FIELDS),
  };
}

/** The same edits as somebody makes them who sees the programme as it is now: they take their values, knowing the others. Undefined if one of their segments or sessions has gone. */
export function rebased(now: ProgrammePlan, { segments, sessions, fields }: PlanEdits): PlanEdits | undefined {
  const forSegments = after(now.segments, segments);
  const forSessions = after(now.sessions, sessions);
  if (!forSegments || !forSessions) return undefined;
  return editsBetween(now, { segments: forSegments, sessions: forSessions, fields: fields ? merged(now.fields, fields.before, fields.after) : now.fields });
}

function after<R extends Segment | Session>(now: ReadonlyMap<string, R>, edits: readonly RecordEdit<R>[]): ReadonlyMap<string, R> | undefined {
  const next = new Map(now);
  for (const { id, before, after: wanted } of edits) {
    const is = now.get(id);
    if (before && wanted && !is) return undefined;
    if (!wanted) next.delete(id);
    else next.set(id, is && before ? merged(is, before, wanted) : wanted);
  }
  return next;
}

export const isNothing = ({ segments, sessions, fields }: PlanEdits): boolean => segments.length + sessions.length === 0 && !fields;

/** The server takes 500 edits in one command, and 32 KiB in one frame. What surrounds the edits needs little. */
const MOST_EDITS = 500;
const MOST_BYTES = 31_000;

/** Whether these edits are too many for one command. An outbox must never hold what can never be sent. */
export const isTooLarge = (edits: PlanEdits): boolean => edits.segments.length + edits.sessions.length > MOST_EDITS || new TextEncoder().encode(JSON.stringify(edits)).length > MOST_BYTES;

interface RecordEdit<R> {
  readonly id: string;
  readonly before?: R | undefined;
  readonly after?: R | undefined;
}

function differing<R extends { readonly id: string }>(from: ReadonlyMap<string, R>, to: ReadonlyMap<string, R>, hollow: (record: R) => R): RecordEdit<R>[] {
  const ids = new Set([...from.keys(), ...to.keys()]);
  return [...ids].flatMap((id): RecordEdit<R>[] => {
    const [before, after] = [from.get(id), to.get(id)];
    if (before === after || same(before, after)) return [];
    if (!before) return [{ id, after }];
    return [after ? { id, ...slim(before, after, hollow(before)) } : { id, before }];
  });
}

/** The server takes only fields that differ. The others are left empty on both sides, so a message of two hundred new times stays small. */
function slim<R extends object>(before: R, after: R, hollow: R): { readonly before: R; readonly after: R } {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof R)[];
  const changed = fields.filter((field) => !same(before[field], after[field]));
  const only = (record: R): R => ({ ...hollow, ...Object.fromEntries(changed.map((field) => [field, record[field]])) });
  return { before: only(before), after: only(after) };
}

const hollowSegment = ({ id, session, kind }: Segment): Segment => ({
  id,
  session,
  kind,
  title: {},
  prompts: [],
  facilitators: [],
  plannedStart: 0,
  lengthMillis: 0,
  fixed: false,
  protocol: [],
  headings: [],
  lineUp: { source: "none", turnMillis: 0, changeOverMillis: 0, turns: [] },
});

const HOLLOW_FIELDS: ProgrammeFields = { title: {}, zone: "", languages: [], stages: [], exchangeHeadings: [] };

const hollowSession = ({ id }: Session): Session => ({ id, day: 0, title: {}, plannedStart: 0, plannedEnd: 0, headings: [] });

/** Whether two values of the wire say the same. A missing field says the same as an undefined one. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return (one ?? undefined) === (other ?? undefined);
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Array.isArray(one) === Array.isArray(other) && [...fields].every((field) => same(one[field as keyof object], other[field as keyof object]));
}

const TEXTS = new Set(["title", "objective", "theme", "spotlight"]);

/** A record with what an edit changes, over what it is now: field by field, and language by language. */
export function merged<R extends Segment | Session | ProgrammeFields>(now: R, before: R, after: R): R {
  const next: { [field: string]: unknown } = { ...now };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [from, to, is] = [before, after, now].map((record) => record[field as keyof R]);
    if (same(from, to)) continue;
    next[field] = TEXTS.has(field) || field === "setting" ? mergedParts(is as Parts, from as Parts, to as Parts) : to;
  }
  return next as unknown as R;
}

type Parts = Multilingual | Setting | undefined;

function mergedParts(now: Parts = {}, before: Parts = {}, after: Parts = {}): Parts {
  const [is, from, to] = [now, before, after] as { [part: string]: unknown }[];
  const all = new Set([now, before, after].flatMap((each) => Object.keys(each)));
  const entries = [...all].map((part) => [part, from?.[part] === to?.[part] ? is?.[part] : to?.[part]] as const).filter(([, value]) => value !== undefined && value !== null);
  return entries.length > 0 ? (Object.fromEntries(entries) as Parts) : undefined;
}
