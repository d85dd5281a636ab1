import type { Segment, SegmentView, Session, SessionView } from "../../src/wire";
import type { ScopeSet } from "./visit";

/** Adds the programme as organisers edit it to what a scene shows of it. */
export function planned(set: ScopeSet): void {
  for (const [key, view] of Object.entries(set)) {
    const [kind, id = ""] = key.split("/");
    if (kind === "session") set[`plannedSession/${id}`] = sessionOf(id, view as SessionView);
    if (kind === "segment") set[`plannedSegment/${id}`] = segmentOf(id, view as SegmentView);
  }
  set["plannedProgramme"] = { title: { en: "Barcelona 2022" }, zone: "Europe/Madrid", languages: ["en", "es"], stages: [{ id: "emergency", title: { en: "Emergency response" }, prompts: [] }], exchangeHeadings: [] };
}

const sessionOf = (id: string, { day, title, plannedStart, plannedEnd }: SessionView): Session => ({ id, day, title, plannedStart, plannedEnd, headings: [] });

const segmentOf = (id: string, { session, kind, title, objective, prompts, facilitators, plannedStart, lengthMillis, fixed, protocol }: SegmentView): Segment => ({
  id,
  session,
  kind,
  title,
  objective,
  prompts,
  facilitators,
  plannedStart,
  lengthMillis,
  fixed,
  protocol,
  headings: [],
  lineUp: { source: "none", turnMillis: 0, changeOverMillis: 0, turns: [] },
});

/** A scene in which nobody has planned anything yet. */
export function unplanned(set: ScopeSet): void {
  for (const key of Object.keys(set)) if (key.startsWith("session/") || key.startsWith("segment/")) delete set[key];
  planned(set);
}
