import type { World } from "../../../engine/world";
import type { FindingType, NoteView } from "../../../wire";
import { organisationName } from "../../people/selectors";

/** The filters of the list. What is missing does not filter. */
export interface Filter {
  readonly session?: string;
  readonly stage?: string;
  readonly type?: FindingType;
  /** The number of an objective of the Global Compact for Migration. */
  readonly objective?: string;
  readonly words?: string;
}

/** A finding with its cities and how often the brief cites it. */
export interface Finding {
  readonly id: string;
  readonly note: NoteView;
  readonly cities: readonly string[];
  readonly rooms: number;
  readonly cited: number;
  readonly under: number;
}

/** The findings that may go into a brief, the latest first: with a type, not for one room only, not stacked. */
export function findings(world: World, brief: string, filter: Filter): Finding[] {
  const all = world.all("note");
  const citing = citations(world, brief);
  return all
    .filter(([, note]) => note.type != null && note.attribution !== "room-only" && note.stack == null)
    .filter(([id, note]) => matches(world, id, note, filter, citing))
    .sort(([, one], [, other]) => other.at - one.at)
    .map(([id, note]) => finding(world, id, note, all, citing));
}

function finding(
  world: World,
  id: string,
  note: NoteView,
  all: ReadonlyArray<readonly [string, NoteView]>,
  citing: ReadonlyMap<string, readonly string[]>,
): Finding {
  const under = all.filter(([, other]) => other.stack === id).map(([, other]) => other);
  const together = [note, ...under];
  return {
    id,
    note,
    cities: distinct(together.map(({ sources }) => sources.organisation)).map((one) => organisationName(world, one)),
    rooms: distinct(together.map(({ sources }) => sources.room)).length,
    cited: citing.get(id)?.length ?? 0,
    under: under.length,
  };
}

function distinct(ids: ReadonlyArray<string | null | undefined>): string[] {
  return [...new Set(ids.filter((id) => id != null))];
}

/** The messages of a brief that cite each finding. */
export function citations(world: World, brief: string): Map<string, string[]> {
  const citing = new Map<string, string[]>();
  for (const [id, message] of world.all("message")) {
    if (message.brief !== brief) continue;
    for (const finding of message.findings) citing.set(finding, [...(citing.get(finding) ?? []), id]);
  }
  return citing;
}

function matches(
  world: World,
  id: string,
  note: NoteView,
  { session, stage, type, objective, words }: Filter,
  citing: ReadonlyMap<string, readonly string[]>,
): boolean {
  return (
    (session == null || sessionOf(world, note) === session) &&
    (stage == null || note.sources.stage === stage) &&
    (type == null || note.type === type) &&
    (objective == null || (citing.get(id) ?? []).some((message) => serves(world, message, objective))) &&
    (!words || note.wording.text.toLocaleLowerCase().includes(words.toLocaleLowerCase()))
  );
}

function serves(world: World, message: string, objective: string): boolean {
  return (world.one("message", message)?.tags ?? []).some((tag) => tag.framework === "gcm" && tag.item === objective);
}

/** The session of a note: that of its board, or of the board's segment or room. */
export function sessionOf(world: World, note: NoteView): string | undefined {
  const [kind, ...rest] = note.board.split(":");
  const id = rest.join(":");
  switch (kind) {
    case "session":
      return id;
    case "segment":
      return world.one("segment", id)?.session;
    case "room":
      return world.one("segment", world.one("room", id)?.segment)?.session;
    default:
      return world.one("segment", note.sources.segment)?.session;
  }
}
