import type { ColumnName, TableRow } from "./columns";
import { type ProgrammePlan, withSegment, withSession } from "./plan";

/** The cell in which somebody types: what they found there, and what they have typed so far. */
export interface Typing {
  readonly found: string;
  /** The programme as they found it, so that a change by another person meanwhile is not overwritten. */
  readonly base: ProgrammePlan;
  readonly begins: string;
  readonly replaces: boolean;
  readonly typed: string;
}

/** The programme as it is now, but for the field of one cell: that is as its writer found it. So the server can tell whether it has changed since. */
export function asFound(now: ProgrammePlan, base: ProgrammePlan, { id, is }: TableRow, column: ColumnName): ProgrammePlan {
  const segment = now.segments.get(id);
  const session = now.sessions.get(id);
  if (is === "segment") return segment ? withSegment(now, { ...segment, ...fieldOf(base.segments.get(id), segmentField(column)) }) : now;
  return session ? withSession(now, { ...session, ...fieldOf(base.sessions.get(id), sessionField(column)) }) : now;
}

const fieldOf = <R extends object>(record: R | undefined, field: keyof R): Partial<R> => (record ? ({ [field]: record[field] } as unknown as Partial<R>) : {});

const segmentField = (column: ColumnName) => (column === "start" ? "plannedStart" : column === "length" ? "lengthMillis" : column === "room" ? "setting" : column === "kind" || column === "fixed" ? column : "title");

const sessionField = (column: ColumnName) => (column === "start" ? "plannedStart" : column === "length" ? "plannedEnd" : column === "room" ? "setting" : "title");
