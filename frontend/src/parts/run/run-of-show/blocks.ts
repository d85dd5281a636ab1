import { MINUTE_MILLIS } from "../../../engine/clock-face";
import type { Say, Tell, World } from "../../../engine/world";
import type { SegmentView } from "../../../wire";
import { organisationName } from "../../people/selectors";
import type { Expected, ExpectedTimes } from "../expected-times";
import type { Block, RunLine } from "./run-of-show";

/** The run of show under its sessions, in planned order. */
export function blocks(world: World, expected: ExpectedTimes, say: Say, tell: Tell): Block[] {
  const bySession = new Map<string, RunLine[]>();
  for (const each of expected.segments) {
    const { item } = each;
    const segment = world.one("segment", item.id);
    if (!segment) continue;
    const lines = bySession.get(segment.session) ?? [];
    lines.push(line(world, each, segment, say, tell));
    bySession.set(segment.session, lines);
  }
  return [...bySession].map(([id, lines]) => ({ id, title: sessionTitle(world, id, say, tell), lines }));
}

/** The day and title of a session: "Day 1 · Peer Session 1". */
export function sessionTitle(world: World, id: string | undefined, say: Say, tell: Tell): string {
  const session = world.one("session", id);
  return session ? tell("staff.day-session", { day: session.day, session: say(session.title) }) : "";
}

function line(world: World, { item, start, passedOver }: Expected, segment: SegmentView, say: Say, tell: Tell): RunLine {
  return {
    id: item.id,
    title: say(segment.title),
    detail: detail(world, item.id, segment, tell),
    plannedStart: segment.plannedStart,
    expectedStart: start,
    minutesLate: Math.trunc((start - segment.plannedStart) / MINUTE_MILLIS),
    state: passedOver ? "passed-over" : segment.phase,
  };
}

function detail(world: World, id: string, segment: SegmentView, tell: Tell): string {
  const rooms = world.all("room").filter(([, room]) => room.segment === id).length;
  const facilitators = segment.facilitators.map((one) => organisationName(world, one)).join(", ");
  return [
    rooms > 0 ? tell("console.rooms-count", { count: rooms }) : undefined,
    segment.turns.length > 0 ? tell("console.turns-count", { count: segment.turns.length }) : undefined,
    rooms === 0 && segment.turns.length === 0 ? facilitators : undefined,
    tell("staff.minutes", { count: Math.round(segment.lengthMillis / MINUTE_MILLIS) }),
    segment.fixed ? tell("console.fixed") : undefined,
  ]
    .filter(Boolean)
    .join(" · ");
}
