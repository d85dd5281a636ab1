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
      return [under(board), ...piecesOf(world, board, spans)];
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

/**
 * The headings under which notes of a board come in pieces, or one of them. When a room has closed, its notes whose city is
 * unnamed stand on the board of the session, or on that of the exchange if the session has no such heading.
 */
export function placesOf(world: Pick<World, "one">, board: string, heading?: string): Place[] {
  const view = world.one("board", board);
  const own = headingsOf(world, board).filter(({ heading: id }) => heading === undefined || id === heading);
  switch (view?.kind) {
    case undefined:
    case "exchange":
      return [];
    case "segment":
    case "session":
      return own;
    case "room":
      return outside(world, view.of, own);
  }
}

/** The places of a closed room's notes outside it. */
function outside(world: Pick<World, "one">, room: string, own: readonly Place[]): Place[] {
  const segment = world.one("segment", world.one("room", room)?.segment);
  if (!segment || areOpen(segment)) return [];
  const session = headingsOf(world, `session:${segment.session}`).filter(({ heading }) => own.some((each) => each.heading === heading));
  return session.length === own.length ? session : [...session, ...headingsOf(world, "exchange")];
}

const headingsOf = (world: Pick<World, "one">, board: string): Place[] =>
  (world.one("board", board)?.headings ?? []).map(({ id }) => ({ board, heading: id }));

const piecesOf = (world: Pick<World, "one">, board: string, spans: Spans): string[] =>
  placesOf(world, board).flatMap((place) => pieces(`note/${place.board}/${place.heading}`, spans(place)));

function pieces(notes: string, span: Span): string[] {
  if (isAll(span)) return [`${notes}/*`];
  return Array.from({ length: span.end - span.from }, (_, piece) => `${notes}/${span.from + piece}`);
}

const under = (board: string): string => `note/${board}/*`;

function sessionOf(world: Pick<World, "one">, room: string): string | undefined {
  return world.one("segment", world.one("room", room)?.segment)?.session;
}

function roomsOf(world: Pick<World, "one" | "all">, session: string): string[] {
  const rooms = world.all("room").filter(([id]) => sessionOf(world, id) === session);
  return rooms.length > MOST_ROOMS ? ["note/room:*"] : rooms.map(([id]) => under(`room:${id}`));
}
