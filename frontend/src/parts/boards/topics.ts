import type { Store } from "../../engine/store";
import type { World } from "../../engine/world";

/** With more rooms than this, a page looks at the notes of all rooms: the server reads only so many topics. */
const MOST_ROOMS = 20;

/** The topics of the notes on a board, also of those from boards below it. */
export function notesOf(world: Pick<World, "one" | "all">, board: string): string[] {
  const view = world.one("board", board);
  switch (view?.kind) {
    case undefined:
      return [];
    case "segment":
      return [under(board)];
    case "room":
      return [under(board), under(`session:${sessionOf(world, view.of)}`)];
    case "session":
      return [under(board), ...roomsOf(world, view.of)];
    case "exchange":
      return ["note/*"];
  }
}

/** Whether the notes of a board have arrived. */
export function haveNotes(store: Store, board: string): boolean {
  return notesOf(store, board).every((topic) => store.has(topic));
}

const under = (board: string): string => `note/${board}/*`;

function sessionOf(world: Pick<World, "one">, room: string): string | undefined {
  return world.one("segment", world.one("room", room)?.segment)?.session;
}

function roomsOf(world: Pick<World, "one" | "all">, session: string): string[] {
  const rooms = world.all("room").filter(([id]) => sessionOf(world, id) === session);
  return rooms.length > MOST_ROOMS ? ["note/room:*"] : rooms.map(([id]) => under(`room:${id}`));
}
