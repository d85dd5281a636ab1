import { freshId } from "../../engine/fresh-id";
import { here } from "../../engine/here";
import type { Kept } from "../../engine/outbox-shelf";
import type { Command, Wording } from "../../wire";

/** A command that changes a text and names the edit it is based on. */
type Edit = Extract<Command, { readonly wording: Wording; readonly base: string }>;

/** A conflict of one text: both texts, and the identifier of the other person's edit. */
export interface Conflict {
  /** The refused edits. The last one has all that this person wrote. */
  readonly ids: readonly string[];
  readonly edit: Edit;
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}

type KeyOf = (command: Command) => string | undefined;

/** The conflict of a text, such as that of `note/n1`: edits that the server refused because another person had changed the text. */
export function conflictOf(key: string, refused: readonly Kept[] = here().outbox.refused(), about: KeyOf = (command) => here().about(command)): Conflict | undefined {
  const edits = refused.filter(({ refused: why, command }) => why?.code === "text.changed" && isEdit(command) && about(command) === key);
  const last = edits.at(-1);
  if (!last?.refused || !isEdit(last.command)) return undefined;
  const { text = "", edit = "" } = last.refused.details;
  return { ids: edits.map(({ id }) => id), edit: last.command, mine: last.command.wording.text, theirs: text, base: edit };
}

/** Replaces their text, after the author has seen it. */
export function overTheirs({ edit, base }: Conflict, text: string): Command {
  return { ...edit, wording: { ...edit.wording, edit: freshId(), text }, base };
}

export const isEdit = (command: Command): command is Edit => "wording" in command && "base" in command;
