import type { Multilingual, Segment, SegmentKind, Session } from "../../../wire";
import { type Along, retimed, shifted } from "./ripple";
import { type ProgrammePlan, segmentsOf, withSegment, withSession, zoneOf } from "./plan";
import { clockTime, lengthText, readLength, readTime } from "./times";

/** A column of the table. A title has one for each language. */
export type ColumnName = "start" | "length" | "kind" | "fixed" | "room" | `title.${string}`;

export const KINDS: readonly SegmentKind[] = ["opening", "talk", "warm-up", "poster-round", "peer-review", "reporting", "stage-discussion", "panel", "round-tables", "questionnaire", "break", "briefing", "closing", "registration", "visit", "social"];

/** The columns for these languages: the same array each time. On a narrow screen only the times and the first title. */
export function columnsOf(languages: readonly string[], isNarrow: boolean): readonly ColumnName[] {
  const titles = languages.map((language) => `title.${language}` as const);
  const key = `${isNarrow} ${titles.join(" ")}`;
  const columns = known.get(key) ?? (isNarrow ? ["start", "length", ...titles.slice(0, 1)] : ["start", "length", "kind", ...titles, "fixed", "room"]);
  known.set(key, columns);
  return columns;
}

const known = new Map<string, readonly ColumnName[]>();

/** One row of the table: a session, or one of its segments. */
export interface TableRow {
  readonly id: string;
  readonly is: "session" | "segment";
}

/** How one person writes into the table: whether later segments move along, which have begun, and the words for kinds and yes. */
export interface Manner {
  readonly along: Along;
  readonly hasBegun: (id: string) => boolean;
  readonly wordOf: (kind: SegmentKind) => string;
  readonly yes: string;
}

/** What cannot be read, as a message. */
export type Unreadable = "time" | "length" | "turn" | "kind" | "title" | "session" | "size" | "zone";

const languageOf = (column: ColumnName): string | undefined => (column.startsWith("title.") ? column.slice("title.".length) : undefined);

/** What a cell says. */
export function cellText(plan: ProgrammePlan, { id, is }: TableRow, column: ColumnName, { wordOf, yes }: Pick<Manner, "wordOf" | "yes">): string {
  const session = is === "session" ? plan.sessions.get(id) : undefined;
  const segment = is === "segment" ? plan.segments.get(id) : undefined;
  const of = session ?? segment;
  const language = languageOf(column);
  if (!of) return "";
  if (language) return of.title[language] ?? "";
  if (column === "start") return clockTime(of.plannedStart, zoneOf(plan, segment?.session ?? id));
  if (column === "length") return lengthText(segment?.lengthMillis ?? (session ? session.plannedEnd - session.plannedStart : 0));
  if (column === "room") return of.setting?.room ?? "";
  if (!segment) return "";
  return column === "kind" ? wordOf(segment.kind) : segment.fixed ? yes : "";
}

/** Whether a session has no such cell. */
export const isBlank = ({ is }: TableRow, column: ColumnName): boolean => is === "session" && (column === "kind" || column === "fixed");

/** The plan after something is written into a cell, or why it cannot be read. */
export function written(plan: ProgrammePlan, row: TableRow, column: ColumnName, text: string, manner: Manner): ProgrammePlan | Unreadable {
  if (isBlank(row, column)) return text.trim() === "" ? plan : "session";
  const session = plan.sessions.get(row.id);
  const segment = plan.segments.get(row.id);
  if (row.is === "session") return session ? inSession(plan, session, column, text, manner) : plan;
  return segment ? inSegment(plan, segment, column, text, manner) : plan;
}

function inSegment(plan: ProgrammePlan, segment: Segment, column: ColumnName, text: string, manner: Manner): ProgrammePlan | Unreadable {
  const { along, hasBegun } = manner;
  if (column === "start") {
    const start = readTime(text, segment.plannedStart, zoneOf(plan, segment.session));
    return start === undefined ? "time" : retimed(plan, segment.id, { start }, along, hasBegun);
  }
  if (column === "length") {
    const length = readLength(text);
    return length === undefined ? "length" : retimed(plan, segment.id, { length }, along, hasBegun);
  }
  if (column === "kind") {
    const kind = kindOf(text, manner);
    return kind ? withSegment(plan, { ...segment, kind }) : "kind";
  }
  if (column === "fixed") return withSegment(plan, { ...segment, fixed: isYes(text, manner) });
  if (column === "room") return withSegment(plan, { ...segment, setting: inRoom(segment, text) });
  const title = retitled(segment.title, languageOf(column) ?? "", text);
  return title ? withSegment(plan, { ...segment, title }) : "title";
}

/** When a session moves and later ones move along, its segments move with it, except what is fixed or has begun. */
function inSession(plan: ProgrammePlan, session: Session, column: ColumnName, text: string, { along, hasBegun }: Manner): ProgrammePlan | Unreadable {
  if (column === "start") {
    const start = readTime(text, session.plannedStart, zoneOf(plan, session.id));
    return start === undefined ? "time" : begun(plan, session, start, along, hasBegun);
  }
  if (column === "length") {
    const length = readLength(text);
    return length === undefined ? "length" : withSession(plan, { ...session, plannedEnd: session.plannedStart + length });
  }
  if (column === "room") return withSession(plan, { ...session, setting: inRoom(session, text) });
  const title = retitled(session.title, languageOf(column) ?? "", text);
  return title ? withSession(plan, { ...session, title }) : "title";
}

/** A session that begins at another time, with its segments or without. */
export function begun(plan: ProgrammePlan, session: Session, start: number, along: Along, hasBegun: (id: string) => boolean): ProgrammePlan {
  const by = start - session.plannedStart;
  const next = withSession(plan, { ...session, plannedStart: start, plannedEnd: session.plannedEnd + by });
  if (along === "alone") return next;
  const movable = segmentsOf(plan, session.id).filter(({ id, fixed }) => !fixed && !hasBegun(id));
  return withSegment(next, ...shifted(movable, by));
}

function retitled(title: Multilingual, language: string, text: string): Multilingual | undefined {
  const { [language]: _, ...others } = title;
  const line = text.replace(/\s+/g, " ").trim();
  const next = line ? { ...title, [language]: line } : others;
  return Object.keys(next).length > 0 ? next : undefined;
}

function inRoom({ setting }: Segment | Session, text: string): Segment["setting"] {
  const { room: _, ...rest } = setting ?? {};
  const room = text.trim();
  const next = room ? { ...rest, room } : rest;
  return Object.values(next).some((part) => part !== undefined && part !== null) ? next : undefined;
}

const folded = (text: string): string => text.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLocaleLowerCase().trim();

/** A kind by its word in the reader's language or its name in files; the beginning of one word is enough. */
function kindOf(text: string, { wordOf }: Manner): SegmentKind | undefined {
  const sought = folded(text);
  if (!sought) return undefined;
  const named = KINDS.find((kind) => kind === sought || folded(wordOf(kind)) === sought);
  const begins = KINDS.filter((kind) => folded(wordOf(kind)).startsWith(sought));
  return named ?? (begins.length === 1 ? begins[0] : undefined);
}

const isYes = (text: string, { yes }: Manner): boolean => ["yes", "true", "x", "1", "sí", "si", "oui", folded(yes)].includes(folded(text));
