import type { Store } from "../../engine/store";
import type { World } from "../../engine/world";
import type { Place } from "../../wire";
import { areOpen } from "../rooms/selectors";
import { ALL, type Span, isAll } from "./span";

/** With more rooms than this, a page looks at the notes of all rooms: the server reads only so many topics. */
const MOST_ROOMS = 20;

/** The rooms as everyone sees them, and their boards: what a list of all boards needs. */
export const boardsOfRooms: readonly string[] = ["room", "board/rooms"];

/** Which pieces of the notes under a heading a page looks at. */
export type Spans = (place: Place) => Span;

const all: Spans = () => ALL;

/** The topics of the notes on a board, also of those from boards below it: first the rooms, then their notes. */
export function notesOf(world: Pick<World, "one" | "all">, board: string, spans = all): string[] {
  const view = world.one("board", board);
  switch (view?.kind) {
    case undefined:
      return [];
    case "segment":
      return piecesOf(world, board, spans);
    case "room":
      return ofRoom(world, board, view.of);
    case "session":
      return [...piecesOf(world, board, spans), "room", ...roomsOf(world, view.of)];
    case "exchange":
      return ["note/*"];
  }
}

/** Whether the notes of a board have arrived. A piece that may come next is not waited for. */
export function haveNotes(store: Store, board: string, spans = all): boolean {
  const withoutNext: Spans = (place) => ({ ...spans(place), end: spans(place).end - 1 });
  return notesOf(store, board, withoutNext).every((topic) => store.has(topic));
}

/** The headings of a board under which notes come in pieces, or one of them. */
export function placesOf(world: Pick<World, "one">, board: string, heading?: string): Place[] {
  const view = world.one("board", board);
  if (view?.kind !== "segment" && view?.kind !== "session") return [];
  return view.headings.filter(({ id }) => heading === undefined || id === heading).map(({ id }) => ({ board, heading: id }));
}

const piecesOf = (world: Pick<World, "one">, board: string, spans: Spans): string[] =>
  placesOf(world, board).flatMap((place) => pieces(`note/${place.board}/${place.heading}`, spans(place)));

function pieces(notes: string, span: Span): string[] {
  if (isAll(span)) return [`${notes}/*`];
  return Array.from({ length: span.end - span.from }, (_, piece) => `${notes}/${span.from + piece}`);
}

const under = (board: string): string => `note/${board}/*`;

/** When a room has closed, its notes whose city is unnamed stand on the board of the session. */
function ofRoom(world: Pick<World, "one">, board: string, room: string): string[] {
  const segment = world.one("segment", world.one("room", room)?.segment);
  return segment && areOpen(segment) ? [under(board)] : [under(board), under(`session:${segment?.session}`)];
}

function sessionOf(world: Pick<World, "one">, room: string): string | undefined {
  return world.one("segment", world.one("room", room)?.segment)?.session;
}

function roomsOf(world: Pick<World, "one" | "all">, session: string): string[] {
  const rooms = world.all("room").filter(([id]) => sessionOf(world, id) === session);
  return rooms.length > MOST_ROOMS ? ["note/room:*"] : rooms.map(([id]) => under(`room:${id}`));
}
