import type { Entry, World } from "../../engine/world";
import type { NoteView, SegmentView } from "../../wire";
import { areOpen, roomsOf } from "../rooms/selectors";

type Seen = Pick<World, "one" | "all">;

/** Where one writes during a segment: in one's open room, on the segment's own board, or on its session's. */
export function boardOf(world: Seen, segmentId: string, segment: SegmentView, person: string): string {
  const [room] = areOpen(segment) ? roomsOf(world, segmentId, person) : [];
  if (room) return `room:${room[0]}`;
  return world.one("board", `segment:${segmentId}`) ? `segment:${segmentId}` : `session:${segment.session}`;
}

/** The notes seen on a board under one heading or all, not those that lie under another. */
export function notesOn(world: Seen, board: string, heading?: string): Entry<"note">[] {
  const isThere = ([, note]: Entry<"note">) =>
    note.places.some((place) => place.board === board && (heading === undefined || place.heading === heading));
  const isOnTop = ([, note]: Entry<"note">) => !note.stack || !world.one("note", note.stack);
  return world.all("note").filter((entry) => isThere(entry) && isOnTop(entry));
}

/** Whether this reader has the pen of the room in which a note was written, and so may reword it. */
export const hasPen = (world: Pick<World, "one" | "me">, { board }: Pick<NoteView, "board">): boolean =>
  board.startsWith("room:") && world.one("room", board.slice(5))?.pen === world.me;
