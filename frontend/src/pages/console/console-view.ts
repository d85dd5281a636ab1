import { leftOf } from "../../engine/clock-face";
import type { Say, Tell, World } from "../../engine/world";
import { type Fit, type Left, type TurnRow, lineUpFit, nextWaiting, turnRows, turnUnderHand } from "../../parts/lineups/turns";
import type { Screen } from "../../parts/notices/screen-tab";
import type { Somebody } from "../../parts/people/people-tab";
import { byName } from "../../parts/people/by-name";
import { organisationName, personName } from "../../parts/people/selectors";
import { inPlannedOrder, isOn } from "../../parts/programme/selectors";
import type { Rooms } from "../../parts/rooms/rooms-panel";
import { roomCards, seatable, sessionPractices, unseated } from "../../parts/rooms/seating";
import { whoIsBack } from "../../parts/rooms/selectors";
import { mayRun, otherHolder } from "../../parts/run/controls";
import type { ExpectedTimes } from "../../parts/run/expected-times";
import { onScreen } from "../../parts/segments/on-screen";
import type { Multilingual, SegmentView } from "../../wire";

/**
 * The segment the console shows: the chosen one, else the first that runs, else the next after all that have begun. A
 * reader who may run only some segments sees those, and of several that run first the one whose controls they hold.
 */
export function segmentInHand(world: World, chosen: string): readonly [string, SegmentView] | undefined {
  const planned = inPlannedOrder(world);
  const theirs = planned.filter(([id]) => mayRun(world, id));
  const all = theirs.length > 0 ? theirs : planned;
  const of = (test: (segment: SegmentView) => boolean) => all.find(([, segment]) => test(segment));
  const begun = all.findLastIndex(([, { phase }]) => phase !== "planned");
  return (
    planned.find(([id]) => id === chosen) ??
    of((segment) => isOn(segment) && segment.controls === world.me) ??
    of(({ phase }) => phase === "running") ??
    of(({ phase }) => phase === "paused") ??
    all[begun + 1] ??
    of(({ phase }) => phase === "planned") ??
    all.at(-1)
  );
}

/** Everything the console shows of one segment. */
export interface InHand {
  readonly id: string;
  readonly segment: SegmentView;
  readonly title: string;
  readonly rows: readonly TurnRow[];
  readonly turn: TurnRow | undefined;
  readonly fit: Fit | undefined;
  readonly hasRooms: boolean;
  /** Whether this reader may run it. Others only look. */
  readonly mine: boolean;
  /** When it is expected to start. */
  readonly expectedStart: number;
}

export function inHand(world: World, chosen: string, expected: ExpectedTimes, now: number, say: Say, tell: Tell): InHand | undefined {
  const found = segmentInHand(world, chosen);
  if (!found) return undefined;
  const [id, segment] = found;
  const rows = turnRows(world, segment, say, tell);
  const turn = turnUnderHand(rows);
  return {
    id,
    segment,
    title: say(segment.title),
    rows,
    turn,
    fit: lineUpFit(segment, rows, leftIn(world, id, turn, now)),
    hasRooms: segment.kind === "peer-review" || segment.kind === "round-tables" || segment.rooms !== "none",
    mine: mayRun(world, id),
    expectedStart: expected.of(id)?.start ?? segment.plannedStart,
  };
}

function leftIn(world: World, segment: string, turn: TurnRow | undefined, now: number): Left | undefined {
  const clock = world.one("clock", `segment:${segment}`);
  const turnClock = turn?.standing === "running" ? world.one("clock", `turn:${turn.id}`) : undefined;
  if (!clock || Number.isNaN(now)) return undefined;
  return { segmentMillis: leftOf(clock, now), turnMillis: turnClock ? leftOf(turnClock, now) : 0 };
}

export function roomsInHand(world: World, { id, segment, mine }: InHand, say: Say, tell: Tell): Rooms {
  const cards = roomCards(world, id, say, tell);
  const { back, out } = whoIsBack(world, id);
  return {
    segment: id,
    view: segment,
    cards,
    seatable: seatable(world, id),
    unseated: unseated(world, cards, id),
    practices: sessionPractices(world, segment.session),
    back: back.length,
    out: out.map((person) => personName(world, person)),
    mine,
    held: otherHolder(world, id) !== undefined,
  };
}

/**
 * What the presenter's screen shows: the clock, the next turn, and the last notice to the presenter. It shows what runs,
 * also while the console shows a segment that does not, and that only while nothing runs.
 */
export function screenOf(world: World, hand: InHand, say: Say, tell: Tell): Screen {
  const [id, segment] = isOn(hand.segment) ? [hand.id, hand.segment] : (onScreen(world)[0] ?? [hand.id, hand.segment]);
  const rows = turnRows(world, segment, say, tell);
  const turn = turnUnderHand(rows);
  const running = turn?.standing === "running" ? turn : undefined;
  const notices = world
    .all("notice")
    .filter(([, { audience }]) => audience.kind === "presenter" && audience.id === running?.id)
    .sort(([, one], [, other]) => other.at - one.at);
  return {
    clock: running ? `turn:${running.id}` : isOn(segment) ? `segment:${id}` : undefined,
    turn: (running ?? turn)?.id,
    name: running?.name ?? say(segment.title),
    segment: id,
    session: segment.session,
    next: nextWaiting(rows)?.name ?? "",
    notice: notices[0]?.[1].text ?? "",
    mine: mayRun(world, id),
  };
}

/** The prompts of a segment without turns and rooms: those of the segment, else those of its stage. */
export function promptsOf(world: World, { segment, rows, hasRooms }: InHand): readonly Multilingual[] {
  if (rows.length > 0 || hasRooms) return [];
  const stage = world.exchange()?.stages.find(({ id }) => id === segment.stage);
  return segment.prompts.length > 0 ? segment.prompts : (stage?.prompts ?? []);
}

export function everybody(world: World): Somebody[] {
  const here = new Set(world.holders("here"));
  return world
    .all("person")
    .map(([id, person]) => ({
      id,
      name: person.name,
      organisation: organisationName(world, person.organisation),
      roles: [...new Set((person.assignments ?? []).map(({ role }) => role))].filter((role) => role !== "participant"),
      here: here.has(id),
    }))
    .sort((one, other) => Number(other.here) - Number(one.here) || byName(one, other));
}
