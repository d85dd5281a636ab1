import type { Segment } from "../../../wire";
import type { Manner } from "./columns";
import type { ProgrammePlan } from "./plan";

export const NINE = Date.UTC(2027, 3, 12, 7);
export const MINUTE = 60_000;

/** A segment of the sample that begins so many minutes after nine in Madrid. */
export const sampleSegment = (id: string, after: number, minutes: number, more: Partial<Segment> = {}): Segment => ({
  id,
  session: "morning",
  kind: "talk",
  title: { en: id },
  prompts: [],
  facilitators: [],
  plannedStart: NINE + after * MINUTE,
  lengthMillis: minutes * MINUTE,
  fixed: false,
  protocol: [],
  headings: [],
  lineUp: { source: "none", turnMillis: 0, changeOverMillis: 0, turns: [] },
  ...more,
});

/** A morning from nine to eleven and an afternoon from two to four, with these segments. */
export const samplePlan = (...segments: readonly Segment[]): ProgrammePlan => ({
  fields: { title: { en: "Sample" }, zone: "Europe/Madrid", languages: ["en", "es"], stages: [], exchangeHeadings: [] },
  sessions: new Map(
    [
      { id: "morning", day: 1, title: { en: "Morning" }, plannedStart: NINE, plannedEnd: NINE + 120 * MINUTE, headings: [] },
      { id: "afternoon", day: 1, title: { en: "Afternoon" }, plannedStart: NINE + 300 * MINUTE, plannedEnd: NINE + 420 * MINUTE, headings: [] },
    ].map((session) => [session.id, session]),
  ),
  segments: new Map(segments.map((segment) => [segment.id, segment])),
});

export const sampleManner: Manner = { along: "later", hasBegun: () => false, wordOf: (kind) => kind, yes: "yes" };

/** When each segment begins, in minutes after nine. */
export const startsOf = ({ segments }: ProgrammePlan): { readonly [id: string]: number } =>
  Object.fromEntries([...segments.values()].map(({ id, plannedStart }) => [id, (plannedStart - NINE) / MINUTE]));
