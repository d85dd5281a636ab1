import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import type { Segment, Session } from "../../../wire";
import { type ColumnName, type Manner, type TableRow, cellText } from "./columns";
import { type Misfit, misfits } from "./fit";
import { type ProgrammePlan, endOf, segmentsOf, sessionsInOrder, zoneOf } from "./plan";
import type { TableCell } from "./table-row";
import { clockTime, dateOf, lengthText } from "./times";

/** One row with its words. */
export interface DrawnRow {
  /** The heading of the day that begins with this row. */
  readonly day: string;
  readonly look: string;
  readonly cells: readonly TableCell[];
  readonly wrongs: readonly string[];
  readonly phase: string;
}

/** The heading of a column. */
export const headOf = (column: ColumnName): string =>
  column.startsWith("title.") ? tell("table.title", { language: languageName(column.slice("title.".length)) }) : tell(`table.column.${column}`);

const WIDTHS: { readonly [column: string]: string } = { start: "5.5rem", length: "9rem", kind: "9rem", fixed: "4.5rem", room: "8rem" };

/** The widths of all columns. On a narrow screen the title takes what the times leave. */
export const widthsOf = (columns: readonly ColumnName[], isNarrow: boolean): string =>
  isNarrow ? "4.25rem 5rem minmax(0, 1fr)" : columns.map((column) => WIDTHS[column] ?? "minmax(10rem, 1fr)").join(" ");

const languageNames = new Map<string, string>();

/** A language in its own name, such as Español. */
export function languageName(tag: string): string {
  const known = languageNames.get(tag) ?? nameIn(tag);
  languageNames.set(tag, known);
  return known;
}

function nameIn(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The row as it is now. What does not fit is told for the plan as it would be with what is being typed. */
export function drawnRow(plan: ProgrammePlan, preview: ProgrammePlan, row: TableRow, columns: readonly ColumnName[], manner: Manner): DrawnRow {
  const segment = row.is === "segment" ? plan.segments.get(row.id) : undefined;
  const phase = segment ? (here().store.one("segment", row.id)?.phase ?? "planned") : "planned";
  return {
    day: row.is === "session" ? dayOf(plan, row.id) : "",
    look: `${row.is} ${phase}`,
    cells: cellsOf(plan, row, columns, manner, phase === "planned"),
    wrongs: segment ? wrongsOf(preview, segment) : [],
    phase: phase === "planned" ? "" : tell(`table.phase.${phase}`),
  };
}

interface KnownCells {
  readonly columns: readonly ColumnName[];
  readonly words: string;
  readonly cells: readonly TableCell[];
}

const knownCells = new WeakMap<Segment | Session, KnownCells>();

/** The cells of a row are written again only when its segment, the columns, the zone or the language change. */
function cellsOf(plan: ProgrammePlan, row: TableRow, columns: readonly ColumnName[], manner: Manner, isPlanned: boolean): readonly TableCell[] {
  const record = row.is === "segment" ? plan.segments.get(row.id) : plan.sessions.get(row.id);
  if (!record) return [];
  const words = `${here().words.language} ${zoneOf(plan, plan.segments.get(row.id)?.session ?? row.id)} ${isPlanned}`;
  const known = knownCells.get(record);
  if (known && known.columns === columns && known.words === words) return known.cells;
  const cells = columns.map((column) => cell(plan, row, column, manner, isPlanned));
  knownCells.set(record, { columns, words, cells });
  return cells;
}

function cell(plan: ProgrammePlan, row: TableRow, column: ColumnName, manner: Manner, isPlanned: boolean): TableCell {
  const text = cellText(plan, row, column, manner);
  if (column === "length") return { text: tell("staff.minutes", { count: Number(text) }), beside: tell("table.until", { time: endText(plan, row) }) };
  if (column.startsWith("title.")) return { text, isMissing: text === "", language: column.slice("title.".length) };
  if (column === "start" && row.is === "segment" && isPlanned) return { text, grip: true };
  return { text };
}

function endText(plan: ProgrammePlan, { id, is }: TableRow): string {
  const segment = is === "segment" ? plan.segments.get(id) : undefined;
  const end = segment ? endOf(segment) : (plan.sessions.get(id)?.plannedEnd ?? 0);
  return clockTime(end, zoneOf(plan, segment?.session ?? id));
}

/** A day is named above its first session. */
function dayOf(plan: ProgrammePlan, id: string): string {
  const sessions = sessionsInOrder(plan);
  const place = sessions.findIndex((session) => session.id === id);
  const [session, before] = [sessions[place], sessions[place - 1]];
  if (!session) return "";
  const zone = zoneOf(plan, id);
  const isNew = !before || dateOf(before.plannedStart, zone) !== dateOf(session.plannedStart, zone);
  return isNew ? here().words.date(session.plannedStart, zone) : "";
}

const found = new WeakMap<ProgrammePlan, Map<string, Map<string, Misfit[]>>>();

/** What does not fit is found once for each session of a plan. */
function misfitsOf(plan: ProgrammePlan, session: string): Map<string, Misfit[]> {
  const bySession = found.get(plan) ?? new Map<string, Map<string, Misfit[]>>();
  found.set(plan, bySession);
  const known = bySession.get(session) ?? misfits(plan, session);
  bySession.set(session, known);
  return known;
}

function wrongsOf(plan: ProgrammePlan, { id, session }: Segment): string[] {
  return (misfitsOf(plan, session).get(id) ?? []).map((misfit) => {
    const minutes = lengthText(misfit.millis);
    if (misfit.kind === "overlap") return tell("table.misfit.overlap", { minutes, other: say(plan.segments.get(misfit.other)?.title) });
    if (misfit.kind === "line-up") return tell("table.misfit.line-up", { minutes, turns: misfit.turns });
    return tell(`table.misfit.${misfit.kind}`, { minutes });
  });
}

/** How many segments of a plan do not fit. */
export const misfitCount = (plan: ProgrammePlan): number =>
  sessionsInOrder(plan).reduce((sum, { id }) => sum + segmentsOf(plan, id).filter((segment) => (misfitsOf(plan, id).get(segment.id) ?? []).length > 0).length, 0);

/** The name of a row for messages. */
export const nameOf = ({ id, is }: TableRow): string => say(here().store.one(is === "segment" ? "plannedSegment" : "plannedSession", id)?.title);
