import type { Command } from "../../wire";
import { freshId } from "../../engine/commands";
import { here } from "../../engine/here";
import type { Kept } from "../../engine/outbox-shelf";

type Edit = Extract<Command, { type: "editNote" | "editMessage" }>;

/** Edits of one text that met somebody else's: both texts, and the edit that theirs is. */
export interface Conflict {
  /** The refused edits, of which the last has all that one wrote. */
  readonly ids: readonly string[];
  readonly edit: Edit;
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}

/** The edits of a note or message that the server would not lay over somebody else's. */
export function conflictOf(target: string, refused: readonly Kept[] = here().outbox.refused()): Conflict | undefined {
  const edits = refused.filter((kept) => kept.refused?.code === "text.changed" && editedBy(kept.command) === target);
  const last = edits.at(-1);
  if (!last?.refused || !isEdit(last.command)) return undefined;
  const { text = "", edit = "" } = last.refused.details;
  return { ids: edits.map(({ id }) => id), edit: last.command, mine: last.command.wording.text, theirs: text, base: edit };
}

/** The note or message whose text a command puts anew. */
export function editedBy(command: Command): string | undefined {
  if (!isEdit(command)) return undefined;
  return command.type === "editNote" ? command.note : command.message;
}

/** Lays a text over theirs, knowingly. */
export function overTheirs({ edit, base }: Conflict, text: string): Command {
  return { ...edit, wording: { ...edit.wording, edit: freshId(), text }, base };
}

function isEdit(command: Command): command is Edit {
  return command.type === "editNote" || command.type === "editMessage";
}
