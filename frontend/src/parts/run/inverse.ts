import type { Command } from "../../wire";
import type { World } from "../../engine/world";

/** What takes an act back, worked out before it is done; undefined where nothing does. */
export function inverse(world: World, act: Command): Command | undefined {
  switch (act.type) {
    case "endTurn":
      return runs(world, act.turn) ? { type: "reopenTurn", turn: act.turn } : undefined;
    case "skipTurn":
      return { type: "reopenTurn", turn: act.turn };
    case "endSegment":
      return { type: "reopenSegment", segment: act.segment };
    case "pauseSegment":
      return { type: "resumeSegment", segment: act.segment };
    case "resumeSegment":
      return { type: "pauseSegment", segment: act.segment };
    case "adjustClock":
      return { type: "adjustClock", clock: act.clock, byMillis: -act.byMillis };
    case "moveTurn":
    case "deferTurn":
      return backToItsPlace(world, act.turn);
    case "putLineUp":
      return asItWas(world, act.segment);
    case "moveSeat":
      return backToItsRoom(world, act.person, act.room);
    case "sendNotice":
      return { type: "withdrawNotice", notice: act.notice };
    case "setSegmentCall":
      return { ...act, call: world.one("segment", act.segment)?.calls[act.language] };
    case "setRoomCall":
      return { ...act, call: world.one("room", act.room)?.calls[act.language] };
    default:
      return undefined;
  }
}

/** Whether what would be opened again was not followed by another meanwhile, whoever started it. */
export function holds(world: World, back: Command): boolean {
  switch (back.type) {
    case "reopenTurn":
      return !turnsAfter(world, back.turn);
    case "reopenSegment":
      return !segmentsAfter(world, back.segment);
    default:
      return true;
  }
}

function turnsAfter(world: World, id: string): boolean {
  const turn = world.one("turn", id);
  const others = world.one("segment", turn?.segment)?.turns ?? [];
  return others.some((other) => (world.one("turn", other)?.startedAt ?? 0) > (turn?.startedAt ?? Infinity));
}

function segmentsAfter(world: World, id: string): boolean {
  const endedAt = world.one("segment", id)?.endedAt ?? Infinity;
  return world.all("segment").some(([, { startedAt }]) => (startedAt ?? 0) >= endedAt);
}

/** A turn can only go on in a segment that does. */
function runs(world: World, turn: string): boolean {
  return world.one("segment", world.one("turn", turn)?.segment)?.phase === "running";
}

function backToItsPlace(world: World, turn: string): Command | undefined {
  const segment = world.one("turn", turn)?.segment;
  const position = world.one("segment", segment)?.turns.indexOf(turn) ?? -1;
  return position < 0 ? undefined : { type: "moveTurn", turn, position };
}

/** The turns that wait now, with the lengths they have now. */
function asItWas(world: World, id: string): Command | undefined {
  const segment = world.one("segment", id);
  if (!segment) return undefined;
  const turns = segment.turns.flatMap((turn) => {
    const view = world.one("turn", turn);
    return view?.phase === "waiting" ? { id: turn, subject: view.subject, organisation: view.organisation, lengthMillis: view.lengthMillis } : [];
  });
  return { type: "putLineUp", segment: id, changeOverMillis: segment.changeOverMillis, turns };
}

function backToItsRoom(world: World, person: string, to: string): Command | undefined {
  const segment = world.one("room", to)?.segment;
  const from = world
    .all("room")
    .find(([id, room]) => id !== to && room.segment === segment && room.seats.some((seat) => seat.person === person));
  return from && { type: "moveSeat", person, room: from[0] };
}
