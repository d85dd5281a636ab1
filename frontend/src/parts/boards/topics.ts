import type { Store } from "../../engine/store";
import type { World } from "../../engine/world";
import type { BoardView } from "../../wire";
import { areOpen } from "../rooms/selectors";

/** With more rooms than this, a page looks at the notes of all rooms: the server reads only so many topics. */
const MOST_ROOMS = 20;

/** The rooms as everyone sees them, and their boards: what a list of all boards needs. */
export const boardsOfRooms: readonly string[] = ["room", "board/rooms"];

/** A page looks at no more pieces of a board than this, for the same reason. It looks at all notes under a heading with more than its share. */
const MOST_PIECES = 24;

/** The first piece under a heading that a page looks at. */
export type From = (heading: string) => number;

const all: From = () => 0;

/**
 * The topics of the notes on a board, also of those from boards below it: first the rooms, then their notes. The notes under
 * a heading come in pieces, the newest last: these are the pieces from one of them on.
 */
export function notesOf(world: Pick<World, "one" | "all">, board: string, from = all): string[] {
  const view = world.one("board", board);
  switch (view?.kind) {
    case undefined:
      return [];
    case "segment":
      return pieces(board, view, from);
    case "room":
      return ofRoom(world, board, view.of);
    case "session":
      return [...pieces(board, view, from), "room", ...roomsOf(world, view.of)];
    case "exchange":
      return ["note/*"];
  }
}

/** Whether the notes of a board have arrived. */
export function haveNotes(store: Store, board: string, from = all): boolean {
  return notesOf(store, board, from).every((topic) => store.has(topic));
}

function pieces(board: string, { headings, pieces }: BoardView, from: From): string[] {
  const most = Math.floor(MOST_PIECES / headings.length);
  if (most === 0 || headings.every(({ id }) => from(id) === 0)) return [under(board)];
  return headings.flatMap(({ id }, at) => piecesUnder(`${board}/${id}`, from(id), pieces[at] ?? 1, most));
}

function piecesUnder(heading: string, from: number, count: number, most: number): string[] {
  if (from === 0 || count - from > most) return [under(heading)];
  return Array.from({ length: count - from }, (_, piece) => `note/${heading}/${from + piece}`);
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
