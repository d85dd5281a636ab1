import type { World } from "../../../engine/world";
import { here } from "../../../engine/here";
import type { EditProgramme, Segment, Session } from "../../../wire";
import { editProgramme } from "../commands";
import { same } from "./edits";
import { clockTime, lengthText } from "./times";

/** The same edit as somebody makes it who sees the programme as it is now: it takes their values, knowing the others. Undefined if one of its segments has gone. */
export function rebased(world: Pick<World, "one">, { segments, sessions, fields, running }: EditProgramme): EditProgramme | undefined {
  const again = [
    segments.map((edit) => onto(world.one("plannedSegment", edit.id), edit)),
    sessions.map((edit) => onto(world.one("plannedSession", edit.id), edit)),
  ] as const;
  const [forSegments, forSessions] = again;
  if (forSegments.includes(undefined) || forSessions.includes(undefined)) return undefined;
  const now = world.one("plannedProgramme", "");
  const edits = { segments: forSegments.filter((edit) => edit !== undefined), sessions: forSessions.filter((edit) => edit !== undefined) };
  return editProgramme({ ...edits, fields: fields && now ? { before: now, after: taken(now, fields.before, fields.after) } : undefined }, running);
}

interface AnyEdit<R> {
  readonly id: string;
  readonly before?: R | undefined;
  readonly after?: R | undefined;
}

function onto<R extends Segment | Session>(now: R | undefined, { id, before, after }: AnyEdit<R>): AnyEdit<R> | undefined {
  if (!before) return { id, after };
  if (!after) return { id, before: now };
  return now && { id, before: now, after: taken(now, before, after) };
}

/** What is now, with the fields that the edit changes. Of a text, only the languages that it changes. */
function taken<R extends object>(now: R, before: R, after: R): R {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof R)[];
  const changed = fields.filter((field) => !same(before[field], after[field]));
  return { ...now, ...Object.fromEntries(changed.map((field) => [field, isText(field) ? texts(now[field], before[field], after[field]) : after[field]])) };
}

const isText = (field: unknown): boolean => ["title", "objective", "theme", "spotlight", "setting"].includes(String(field));

type ByName = { readonly [name: string]: unknown };

function texts(now: unknown, before: unknown, after: unknown): ByName | undefined {
  const [is, was, wanted] = [now, before, after].map((each) => (each ?? {}) as ByName) as [ByName, ByName, ByName];
  const changed = [...new Set([...Object.keys(was), ...Object.keys(wanted)])].filter((name) => was[name] !== wanted[name]);
  const next = { ...is, ...Object.fromEntries(changed.map((name) => [name, wanted[name]])) };
  const said = Object.entries(next).filter(([, value]) => value !== undefined && value !== null);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** What a field says, by its name in a refusal: `title.en`, `plannedStart`. */
export function fieldText(record: Segment | Session, field: string): string {
  const [name = "", part] = field.split(".");
  const value = (record as unknown as ByName)[name];
  if (part) return String((value as ByName | undefined)?.[part] ?? "");
  if (name === "plannedStart" || name === "plannedEnd") return clockTime(Number(value), here().store.one("plannedProgramme", "")?.zone ?? "UTC");
  if (name === "lengthMillis") return lengthText(Number(value));
  return typeof value === "object" ? "" : String(value ?? "");
}
