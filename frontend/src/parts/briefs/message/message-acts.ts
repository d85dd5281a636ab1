import type { MenuItem } from "../../../components/menu";
import { tell } from "../../../engine/words-here";
import type { Command, NoteView } from "../../../wire";
import { draftMessage, moveMessage, removeMessage, stageMessage } from "../commands";

/** A thing with its name in the reader's language. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a message is, and where it can move. */
export interface MessagePlace {
  readonly section: string;
  readonly position: number;
  readonly last: number;
  readonly sections: readonly Named[];
  readonly stages: readonly Named[];
}

type Ask = (command: Command, said?: string) => void;

/** All acts of a message except editing its text. */
export function messageItems(message: string, { section, position, last, sections }: MessagePlace, ask: Ask, edit: () => void): MenuItem[] {
  const move = (to: string, at: number) => () =>
    ask(moveMessage(message, to, at), tell("brief.moved"));
  return [
    { label: tell("board.edit"), act: edit },
    { label: tell("brief.up"), disabled: position === 0, act: move(section, position - 1) },
    { label: tell("brief.down"), disabled: position >= last, act: move(section, position + 1) },
    ...sections.filter(({ id }) => id !== section).map(({ id, name }) => ({ label: tell("brief.move-to", { section: name }), act: move(id, 999) })),
    { label: tell("board.remove"), act: () => ask(removeMessage(message), tell("brief.removed")) },
  ];
}

/** Makes a message from a finding, with its text and stage. */
export function draftOf(finding: string, { wording, sources: { stage } }: NoteView, brief: string, section: string, ask: Ask): void {
  const draft = draftMessage({ brief, section, text: wording.text, language: wording.language, findings: [finding] });
  ask(draft, tell("brief.drafted"));
  if (stage) ask(stageMessage(draft.message, stage));
}

export function stageItems(message: string, now: string | undefined, { stages }: MessagePlace, ask: Ask): MenuItem[] {
  const item = (stage: string | undefined, label: string): MenuItem => ({
    label,
    checked: now === stage,
    act: () => ask(stageMessage(message, stage)),
  });
  return [item(undefined, tell("brief.stage.none")), ...stages.map(({ id, name }) => item(id, name))];
}
