import type { Entry, World } from "../../engine/world";
import type { NoteView, SegmentView } from "../../wire";
import { areOpen, roomsOf } from "../rooms/selectors";

type Seen = Pick<World, "one" | "all">;

/** Where a person writes during a segment: in their open room, on the board of the segment, or on that of its session. */
export function boardOf(world: Seen, segmentId: string, segment: SegmentView, person: string): string {
  const [room] = areOpen(segment) ? roomsOf(world, segmentId, person) : [];
  if (room) return `room:${room[0]}`;
  return world.one("board", `segment:${segmentId}`) ? `segment:${segmentId}` : `session:${segment.session}`;
}

/** Whether the reader endorses a note, and how many people do. Their own endorsement counts before the server has counted it. */
export function endorsements(world: Pick<World, "one">, id: string, note: NoteView): { readonly own: boolean; readonly all: number } {
  const own = world.one("endorsement", id) !== undefined;
  return { own, all: Math.max(note.endorsements, own ? 1 : 0) };
}

/** The notes of a board under one heading or all, without stacked ones that the reader is not editing. */
export function notesOn(world: Seen, board: string, isEdited: (note: string) => boolean, heading?: string): Entry<"note">[] {
  const isThere = ([, note]: Entry<"note">) =>
    note.places.some((place) => place.board === board && (heading === undefined || place.heading === heading));
  const isOnTop = ([id, note]: Entry<"note">) => !note.stack || !world.one("note", note.stack) || isEdited(id);
  return world.all("note").filter((entry) => isThere(entry) && isOnTop(entry));
}
