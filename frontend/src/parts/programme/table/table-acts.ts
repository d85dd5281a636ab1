import { freshId } from "../../../engine/fresh-id";
import type { Segment, Session } from "../../../wire";
import { type ColumnName, type Manner, type TableRow, type Unreadable, cellText, isBlank, written } from "./columns";
import type { GridBlock } from "./grid-walk";
import { type ProgrammePlan, endOf, segmentsOf, sessionsInOrder, withSegment, withSession } from "./plan";
import { laterThan, moved, shifted } from "./ripple";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NEW_SEGMENT_MILLIS = 15 * MINUTE;
const NEW_SESSION_MILLIS = 120 * MINUTE;

/** The rows of the table: each session, and below it its segments. */
export function rowsOf(plan: ProgrammePlan): readonly TableRow[] {
  const known = rowsByPlan.get(plan) ?? allRows(plan);
  rowsByPlan.set(plan, known);
  return known;
}

const rowsByPlan = new WeakMap<ProgrammePlan, readonly TableRow[]>();

const allRows = (plan: ProgrammePlan): TableRow[] => sessionsInOrder(plan).flatMap(({ id }) => rowsIn(plan, id));

function rowsIn(plan: ProgrammePlan, session: string): TableRow[] {
  const segments = segmentsOf(plan, session).map(({ id }): TableRow => ({ id, is: "segment" }));
  return [{ id: session, is: "session" }, ...segments];
}

/** What a new segment is called until somebody gives it a title. */
const titled = (plan: ProgrammePlan, word: string) => ({ [plan.fields.languages[0] ?? "en"]: word });

/** A plan with something new, and its id. */
export interface Added {
  readonly plan: ProgrammePlan;
  readonly id: string;
}

/** A new segment after another one, or at the beginning of a session. What comes later makes room if it moves along. */
export const segmentAdded = (plan: ProgrammePlan, after: TableRow, title: string, manner: Manner): Added | undefined => segmentsAdded(plan, after, [empty(titled(plan, title))], manner);

/** New segments that belong together, in the same place. They begin at their distances from the first one. */
export function segmentsAdded(plan: ProgrammePlan, after: TableRow, segments: readonly Segment[], { along, hasBegun }: Manner): Added | undefined {
  const before = after.is === "segment" ? plan.segments.get(after.id) : undefined;
  const session = plan.sessions.get(before?.session ?? after.id);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!session || !first || !last) return undefined;
  const by = (before ? endOf(before) : session.plannedStart) - first.plannedStart;
  const next = shifted(segments, by).map((segment) => Object.assign({}, segment, { session: session.id }));
  return { plan: along === "later" ? roomMade(plan, next, hasBegun) : withSegment(plan, ...next), id: last.id };
}

function roomMade(plan: ProgrammePlan, next: readonly Segment[], hasBegun: Manner["hasBegun"]): ProgrammePlan {
  const later = next[0] ? laterThan(plan, { ...next[0], lengthMillis: 0 }, hasBegun) : [];
  const end = Math.max(...next.map(endOf));
  const by = later[0] ? Math.max(0, end - later[0].plannedStart) : 0;
  return withSegment(plan, ...next, ...shifted(later, by));
}

const empty = (title: Segment["title"]): Segment => ({
  id: freshId(),
  session: "",
  kind: "talk",
  title,
  prompts: [],
  facilitators: [],
  plannedStart: 0,
  lengthMillis: NEW_SEGMENT_MILLIS,
  fixed: false,
  protocol: [],
  headings: [],
  lineUp: { source: "none", turnMillis: 0, changeOverMillis: 0, turns: [] },
});

/** The same segment once more after it, without what can be only once: its turns and its rooms. */
export function duplicated(plan: ProgrammePlan, id: string, { along, hasBegun }: Manner): Added | undefined {
  const segment = plan.segments.get(id);
  if (!segment) return undefined;
  const { rooms: _, ...rest } = segment;
  const lineUp = segment.lineUp.source === "listed" ? { ...segment.lineUp, source: "none" as const, turns: [] } : segment.lineUp;
  const next = { ...rest, id: freshId(), plannedStart: endOf(segment), lineUp };
  return { plan: along === "later" ? roomMade(plan, [next], hasBegun) : withSegment(plan, next), id: next.id };
}

/** A new session after all others: on the same day, an hour later. The first one is tomorrow at nine. */
export function sessionAdded(plan: ProgrammePlan, title: string, start: number): Added {
  const last = sessionsInOrder(plan).at(-1);
  const plannedStart = last ? last.plannedEnd + HOUR : Math.ceil(start / HOUR) * HOUR;
  const next: Session = { id: freshId(), day: last?.day ?? 1, title: titled(plan, title), plannedStart, plannedEnd: plannedStart + NEW_SESSION_MILLIS, headings: [] };
  return { plan: withSession(plan, next), id: next.id };
}

/** One place up or down in its session. Over the end of a session it goes into the next one. */
export function stepped(plan: ProgrammePlan, id: string, by: 1 | -1, { along, hasBegun }: Manner): ProgrammePlan {
  const segment = plan.segments.get(id);
  if (!segment || hasBegun(id)) return plan;
  const place = segmentsOf(plan, segment.session).findIndex((other) => other.id === id) + by;
  if (place >= 0 && place < segmentsOf(plan, segment.session).length) return moved(plan, id, segment.session, place, along, hasBegun);
  const sessions = sessionsInOrder(plan);
  const next = sessions[sessions.findIndex((session) => session.id === segment.session) + by];
  return next ? moved(plan, id, next.id, by > 0 ? 0 : segmentsOf(plan, next.id).length, along, hasBegun) : plan;
}

/** Before another segment, or after it with an offset of one; at the beginning of a session. */
export function movedTo(plan: ProgrammePlan, id: string, to: TableRow, offset: number, { along, hasBegun }: Manner): ProgrammePlan {
  const other = to.is === "segment" ? plan.segments.get(to.id) : undefined;
  if (hasBegun(id) || (to.is === "segment" && !other)) return plan;
  if (!other) return moved(plan, id, to.id, 0, along, hasBegun);
  const place = segmentsOf(plan, other.session)
    .filter((segment) => segment.id !== id)
    .findIndex((segment) => segment.id === other.id);
  return moved(plan, id, other.session, place + offset, along, hasBegun);
}

/** The cells of a block. Of several rows, only the segments: a session between them is no row to copy. */
export function cellsBetween(plan: ProgrammePlan, rows: readonly TableRow[], columns: readonly ColumnName[], { from, to }: GridBlock, manner: Manner): string[][] {
  const chosen = rows.slice(from.row, to.row + 1).filter((row, _, all) => all.length === 1 || row.is === "segment");
  return chosen.map((row) => columns.slice(from.column, to.column + 1).map((column) => cellText(plan, row, column, manner)));
}

/** A cell that cannot be read: its row and column in what was pasted, and why. */
export interface BadCell {
  readonly text: string;
  readonly why: Unreadable;
}

/**
 * Writes a block of cells from a spreadsheet, all or nothing. It stays in the session where it begins: what is longer than the
 * session adds segments at its end. A block that begins in the row of a session has only that row.
 */
export function pasted(plan: ProgrammePlan, at: TableRow, columns: readonly ColumnName[], block: readonly (readonly string[])[], title: string, manner: Manner): ProgrammePlan | BadCell {
  let next = plan;
  const rows = rowsFrom(plan, at);
  for (const [index, line] of block.entries()) {
    const last = rows.at(-1);
    const added = index >= rows.length && last?.is === "segment" ? segmentAdded(next, last, title, manner) : undefined;
    if (added) {
      next = added.plan;
      rows.push({ id: added.id, is: "segment" });
    }
    const row = rows[index];
    if (!row) break;
    for (const [place, text] of line.entries()) {
      const column = columns[place];
      if (!column || (isBlank(row, column) && !text.trim())) continue;
      const result: ProgrammePlan | Unreadable = written(next, row, column, text, manner);
      if (typeof result === "string") return { text, why: result };
      next = result;
    }
  }
  return next;
}

/** The row and those after it in its session, as they stand before anything is pasted. */
function rowsFrom(plan: ProgrammePlan, at: TableRow): TableRow[] {
  const segment = plan.segments.get(at.id);
  if (at.is === "session" || !segment) return [at];
  const all = segmentsOf(plan, segment.session);
  return all.slice(all.findIndex(({ id }) => id === at.id)).map(({ id }) => ({ id, is: "segment" }));
}
