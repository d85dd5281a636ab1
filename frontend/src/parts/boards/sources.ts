import type { Say, Tell, World } from "../../engine/world";
import type { BoardView, SegmentView, Sources } from "../../wire";
import { byName, toldApart } from "../people/by-name";
import { organisationName, personName } from "../people/selectors";
import { allPractices } from "../practices/topics";
import { inPlannedOrder } from "../programme/selectors";
import { nameSubject, roomName } from "../programme/subjects";
import { pressingFirst } from "../run/pressing";
import { sessionTitle } from "../run/run-of-show/blocks";

export type SourceKind = keyof Sources;

/** All kinds of sources except the segment, which is always the one that ran. */
export const sourceKinds: readonly SourceKind[] = ["speaker", "organisation", "practice", "room", "stage"];

/** The topics that hold all sources of a kind, where the page does not look at them anyway. */
export const listsOf: { readonly [K in SourceKind]: readonly string[] } = {
  speaker: ["person"],
  organisation: ["organisation"],
  practice: [allPractices],
  room: [],
  segment: [],
  stage: [],
};

/** One source as a chip. */
export interface SourceChip {
  readonly kind: SourceKind;
  readonly id: string;
  readonly name: string;
}

/** The sources of a note written now on this board: the speaker, the turn, the room, the segment and its stage. */
export function sourcesHere(world: World, board: BoardView, say: Say, tell: Tell): Sources {
  return board.kind === "room" ? roomSources(world, board.of, say, tell) : runningSources(world, board, say, tell);
}

function roomSources(world: World, id: string, say: Say, tell: Tell): Sources {
  const room = world.one("room", id);
  const subject = room?.subject ? nameSubject(world, room.subject, say, tell) : undefined;
  return present({
    organisation: subject?.organisation,
    practice: subject?.practice,
    room: id,
    segment: room?.segment,
    stage: world.one("segment", room?.segment)?.stage,
  });
}

function runningSources(world: World, board: BoardView, say: Say, tell: Tell): Sources {
  const found = runningSegment(world, board);
  if (!found) return {};
  const [id, segment] = found;
  const turn = segment.turns.map((one) => world.one("turn", one)).find((one) => one?.phase === "running");
  const speaker = world.one("floor", id)?.speaker ?? turn?.person;
  const subject = turn ? nameSubject(world, turn.subject, say, tell) : undefined;
  return present({
    speaker,
    organisation: world.one("person", speaker)?.organisation ?? subject?.organisation,
    practice: subject?.practice,
    segment: id,
    stage: segment.stage,
  });
}

function runningSegment(world: World, board: BoardView): readonly [string, SegmentView] | undefined {
  const here = pressingFirst(world, world.me).filter(([id, segment]) => belongs(board, id, segment));
  return here.find(([, { phase }]) => phase === "running") ?? here.find(([, { phase }]) => phase === "paused");
}

function belongs(board: BoardView, id: string, segment: SegmentView): boolean {
  switch (board.kind) {
    case "session":
      return segment.session === board.of;
    case "segment":
      return id === board.of;
    case "exchange":
    case "room":
      return true;
  }
}

function present(sources: { [K in SourceKind]?: string | null | undefined }): Sources {
  return Object.fromEntries(Object.entries(sources).filter(([, value]) => value != null)) as Sources;
}

/** Sources as chips, the most informative first. A segment is shown only when there is no other. */
export function sourceChips(world: World, sources: Sources, say: Say, tell: Tell): SourceChip[] {
  const chips: SourceChip[] = [];
  const add = (kind: SourceKind, name: (id: string) => string) => {
    const id = sources[kind];
    if (id != null) chips.push({ kind, id, name: name(id) || id });
  };
  add("speaker", (id) => personName(world, id));
  add("organisation", (id) => organisationName(world, id));
  add("room", (id) => roomName(world, id, say, tell));
  add("stage", (id) => stageName(world, id, say));
  if (sources.organisation == null) add("practice", (id) => world.one("practice", id)?.title ?? id);
  if (chips.length === 0) add("segment", (id) => say(world.one("segment", id)?.title));
  return chips;
}

export function stageName(world: World, id: string | null | undefined, say: Say): string {
  return say(world.exchange()?.stages.find((stage) => stage.id === id)?.title);
}

/** Everyone, with the organisation where several have one name. */
function speakers(world: World): { id: string; name: string }[] {
  const people = world.all("person").map(([id, { name, organisation }]) => ({ id, name, organisation }));
  return toldApart(people, ({ organisation }) => organisationName(world, organisation)).sort(byName);
}

/** The sources that a writer can choose in place of the suggested ones. */
export function sourceChoices(world: World, kind: SourceKind, say: Say, tell: Tell): SourceChip[] {
  const chip = (id: string, name: string): SourceChip => ({ kind, id, name });
  switch (kind) {
    case "speaker":
      return speakers(world).map(({ id, name }) => chip(id, name));
    case "organisation":
      return world.all("organisation").map(([id, view]) => chip(id, view.name)).sort(byName);
    case "practice":
      return world
        .all("practice")
        .map(([id, view]) => chip(id, tell("labelled", { label: organisationName(world, view.organisation), text: view.title })))
        .sort(byName);
    case "room":
      return world
        .all("room")
        .toSorted(([, one], [, other]) => one.number - other.number)
        .map(([id]) => chip(id, roomName(world, id, say, tell)));
    case "segment":
      return inPlannedOrder(world).map(([id, { session, title }]) => chip(id, [sessionTitle(world, session, say, tell), say(title)].filter(Boolean).join(" · ")));
    case "stage":
      return (world.exchange()?.stages ?? []).map((stage) => chip(stage.id, say(stage.title)));
  }
}
