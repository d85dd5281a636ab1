import type { Store } from "../../engine/store";
import type { World } from "../../engine/world";
import type { Place, RoomView, SegmentView } from "../../wire";
import { areOpen } from "../rooms/selectors";
import { ALL, type Span, isAll } from "./span";

/** With more rooms than this, a page looks at the notes of all rooms: the server reads only so many topics. */
const MOST_ROOMS = 20;

/** The rooms as everyone sees them, and their boards: what a list of all boards needs. */
export const boardsOfRooms: readonly string[] = ["room", "board/rooms"];

/** The column of a board for notes from rooms that have no other there. */
export const OTHER_HEADINGS = "other-headings";

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
      if (!mayHaveRooms(world.one("segment", view.of))) return piecesOf(world, board, spans);
      return [...piecesOf(world, board, spans), "room", ...roomsOf(world, (room) => room.segment === view.of)];
    case "room":
      return [under(board), ...piecesOf(world, board, spans)];
    case "session":
      return [...piecesOf(world, board, spans), "room", ...roomsOf(world, (room) => world.one("segment", room.segment)?.session === view.of)];
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
 * unnamed come with the board of the session, also those that stand on the board of a segment.
 */
export function placesOf(world: Pick<World, "one">, board: string, heading?: string): Place[] {
  const view = world.one("board", board);
  const own = headingsOf(world, board).filter(({ heading: id }) => heading === undefined || id === heading);
  switch (view?.kind) {
    case undefined:
    case "exchange":
      return [];
    case "session":
      return own;
    case "segment": {
      const segment = world.one("segment", view.of);
      return segment && mayHaveRooms(segment) ? [...own, ...onSession(world, segment, own)] : own;
    }
    case "room": {
      const segment = world.one("segment", world.one("room", view.of)?.segment);
      return !segment || areOpen(segment) ? [] : onSession(world, segment, own);
    }
  }
}

const mayHaveRooms = (segment: SegmentView | undefined): boolean =>
  segment !== undefined && (segment.kind === "peer-review" || segment.kind === "round-tables" || (segment.protocol ?? []).length > 0);

/** Where notes of rooms stand on the board of the session. Those of a shared column can stand in any of its columns. */
function onSession(world: Pick<World, "one">, { session }: SegmentView, from: readonly Place[]): Place[] {
  const columns = headingsOf(world, `session:${session}`);
  const has = (id: string) => columns.some(({ heading }) => heading === id);
  const ids = new Set(from.map(({ heading }) => (has(heading) ? heading : OTHER_HEADINGS)));
  return columns.filter(({ heading }) => ids.has(heading) || from.some((place) => place.heading === OTHER_HEADINGS));
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

function roomsOf(world: Pick<World, "all">, isHere: (room: RoomView) => boolean): string[] {
  const rooms = world.all("room").filter(([, room]) => isHere(room));
  return rooms.length > MOST_ROOMS ? ["note/room:*"] : rooms.map(([id]) => under(`room:${id}`));
}
