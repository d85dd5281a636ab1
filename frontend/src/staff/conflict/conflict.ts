import { here } from "../../core/here";
import type { Kept } from "../../core/outbox-shelf";

/** An edit that met another one: both texts, and the edit the other one is. */
export interface Conflict {
  readonly id: string;
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}

/** The edit of a note or message of one's own that the server would not lay over somebody else's. */
export function conflictOf(target: string, refused: readonly Kept[] = here().outbox.refused()): Conflict | undefined {
  for (const { id, command, refused: why } of refused) {
    const edits = command.type === "editNote" ? command.note : command.type === "editMessage" ? command.message : undefined;
    if (edits !== target || why?.code !== "text.changed" || !("wording" in command)) continue;
    return { id, mine: command.wording.text, theirs: why.details["text"] ?? "", base: why.details["edit"] ?? "" };
  }
  return undefined;
}
