import type { CommandType } from "../../engine/part";
import type { World } from "../../engine/world";
import type { NoteView } from "../../wire";
import { type RightSubject, may } from "../people/rights";

type Seen = Pick<World, "one" | "me">;

/** What a command about a board is about. The identifier of a board says what it belongs to, such as `room:r1`. */
export function aboutBoard(board: string): RightSubject {
  const colon = board.indexOf(":");
  const of = board.slice(colon + 1);
  switch (board.slice(0, Math.max(0, colon))) {
    case "room":
      return { room: of };
    case "session":
      return { session: of };
    case "segment":
      return { segment: of };
    default:
      return {};
  }
}

/** Whether to offer a command about a note. It is its author's until someone stacks it. */
export const mayOnNote = (world: Seen, command: CommandType, note: Pick<NoteView, "board" | "author" | "stack">): boolean =>
  may(world, command, { ...aboutBoard(note.board), own: note.author === world.me && !note.stack });

export const mayOnBoard = (world: Seen, command: CommandType, board: string): boolean => may(world, command, aboutBoard(board));
