import type { Say, Tell, World } from "../../engine/world";
import type { BoardView } from "../../wire";
import { nameSubject, roomName } from "../programme/subjects";

/** A board in the list of boards. */
export interface BoardChoice {
  readonly id: string;
  readonly kind: BoardView["kind"];
  readonly name: string;
  readonly detail: string;
  readonly running: boolean;
  readonly rooms: number;
}

/** All boards this person may see: that of the exchange, then those of each session, its warm-ups and its rooms. */
export function boardChoices(world: World, say: Say, tell: Tell): BoardChoice[] {
  return world
    .all("board")
    .map(([id, board]) => ({ choice: choice(world, id, board, say, tell), order: order(world, board) }))
    .sort((one, other) => compare(one.order, other.order))
    .map(({ choice }) => choice);
}

function choice(world: World, id: string, board: BoardView, say: Say, tell: Tell): BoardChoice {
  const base = { id, kind: board.kind, rooms: 0 };
  switch (board.kind) {
    case "exchange":
      return { ...base, name: tell("board.exchange"), detail: say(world.exchange()?.title), running: false };
    case "session": {
      const session = world.one("session", board.of);
      return {
        ...base,
        name: say(session?.title) || board.of,
        detail: tell("board.session"),
        running: segmentsOf(world, board.of).some(([, segment]) => segment.phase === "running"),
        rooms: roomsOfSession(world, board.of).length,
      };
    }
    case "segment": {
      const segment = world.one("segment", board.of);
      return {
        ...base,
        name: say(segment?.title) || board.of,
        detail: say(world.one("session", segment?.session)?.title),
        running: segment?.phase === "running",
        rooms: world.all("room").filter(([, room]) => room.segment === board.of).length,
      };
    }
    case "room": {
      const room = world.one("room", board.of);
      const about = room?.subject ? nameSubject(world, room.subject, say, tell).name : say(room?.theme);
      return {
        ...base,
        name: roomName(world, board.of, say, tell),
        detail: about,
        running: ["open", "recalled"].includes(world.one("segment", room?.segment)?.rooms ?? "none"),
      };
    }
  }
}

function segmentsOf(world: World, session: string) {
  return world.all("segment").filter(([, segment]) => segment.session === session);
}

export function roomsOfSession(world: World, session: string): string[] {
  return world
    .all("room")
    .filter(([, room]) => world.one("segment", room.segment)?.session === session)
    .map(([id]) => id);
}

type Order = readonly [sessionStart: number, segmentStart: number, room: number];

function order(world: World, board: BoardView): Order {
  switch (board.kind) {
    case "exchange":
      return [0, 0, 0];
    case "session":
      return [world.one("session", board.of)?.plannedStart ?? 0, 0, 0];
    case "segment":
      return segmentOrder(world, board.of, 0);
    case "room": {
      const room = world.one("room", board.of);
      return segmentOrder(world, room?.segment, room?.number ?? 0);
    }
  }
}

function segmentOrder(world: World, id: string | undefined, room: number): Order {
  const segment = world.one("segment", id);
  const session = world.one("session", segment?.session);
  return [session?.plannedStart ?? 0, segment?.plannedStart ?? 0, room];
}

function compare(one: Order, other: Order): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The first board for a rapporteur: that of their room, else that of the running segment or session, else that of the exchange. */
export function firstBoard(world: World, choices: readonly BoardChoice[]): string | undefined {
  const assigned = (world.one("person", world.me)?.assignments ?? []).flatMap(({ to }) => (to ? [to.replace("/", ":")] : []));
  const mine = choices.filter(({ id }) => assigned.includes(id));
  const runs = (wanted: BoardChoice["kind"]) => choices.find(({ kind, running }) => kind === wanted && running);
  return (mine.find(({ running }) => running) ?? runs("segment") ?? runs("session") ?? mine[0] ?? choices[0])?.id;
}
