import { Act } from "../../../components/events";
import type { Item } from "../../../components/menu";
import { send } from "../../../engine/send";
import { tell } from "../../../engine/words-here";
import type { NoteView } from "../../../wire";

/** Something with its name in the reader's language. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a message stands, and where it could. */
export interface MessagePlace {
  readonly section: string;
  readonly position: number;
  readonly last: number;
  readonly sections: readonly Named[];
  readonly stages: readonly Named[];
}

type Ask = (event: Event) => void;

/** Everything that can be done with a message but writing it. */
export function messageItems(message: string, { section, position, last, sections }: MessagePlace, ask: Ask, edit: () => void): Item[] {
  const move = (to: string, at: number) => () =>
    ask(new Act({ type: "moveMessage", message, section: to, position: at }, tell("brief.moved")));
  return [
    { label: tell("board.edit"), act: edit },
    { label: tell("brief.up"), disabled: position === 0, act: move(section, position - 1) },
    { label: tell("brief.down"), disabled: position >= last, act: move(section, position + 1) },
    ...sections.filter(({ id }) => id !== section).map(({ id, name }) => ({ label: tell("brief.move-to", { section: name }), act: move(id, 999) })),
    { label: tell("board.remove"), act: () => ask(new Act({ type: "removeMessage", message }, tell("brief.removed"))) },
  ];
}

/** A message made of a finding is of its stage, which goes with the message when that is taken back. */
export function takeStage(message: string, { sources: { stage } }: NoteView): void {
  if (stage) void send({ type: "stageMessage", message, stage });
}

export function stageItems(message: string, now: string | undefined, { stages }: MessagePlace, ask: Ask): Item[] {
  const item = (stage: string | undefined, label: string): Item => ({
    label,
    checked: now === stage,
    act: () => ask(new Act({ type: "stageMessage", message, stage })),
  });
  return [item(undefined, tell("brief.stage.none")), ...stages.map(({ id, name }) => item(id, name))];
}
