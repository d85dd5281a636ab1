import type { MenuItem } from "../../../components/menu";
import { here } from "../../../engine/here";
import type { CommandType } from "../../../engine/part";
import { say, tell } from "../../../engine/words-here";
import type { Attribution, BoardView, CarryMark, Command, FindingType, NoteView } from "../../../wire";
import type { Card } from "../column/columns";
import { attributeNote, carryNote, endorseNote, moveNote, removeNote, showNote, sourceNote, stackNote, typeNote, unstackNote } from "../commands";
import { attributionsUnder } from "../house-rule";
import { findingTypes, keyOf } from "../finding-types";
import { mayOnBoard, mayOnNote } from "../rights";
import { endorsements } from "../selectors";
import { type SourceKind, sourceChoices, sourceKinds } from "../sources";

/** A thing with its name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a card is, for its menus. */
export interface Around {
  readonly board: string;
  readonly kind: BoardView["kind"];
  readonly headings: readonly Named[];
  readonly neighbours: readonly Card[];
  readonly stages: readonly Named[];
  readonly me: string;
  readonly shown: string | undefined;
}

export type Ask = (command: Command, said?: string) => void;

export function typeItems(id: string, note: NoteView, ask: Ask): MenuItem[] {
  if (!mayOnNote(here().store, "typeNote", note)) return [];
  const item = (as: FindingType | undefined, label: string, key: string): MenuItem => ({
    label,
    key,
    checked: note.type === as,
    act: () => ask(typeNote(id, as), tell("board.typed", { type: label })),
  });
  return [item(undefined, tell("type.note"), "P"), ...findingTypes.map((type) => item(type, tell(`type.${type}`), keyOf(type).toUpperCase()))];
}

export function attributionItems(id: string, note: NoteView, ask: Ask): MenuItem[] {
  const inRoom = note.board.startsWith("room:");
  const possible: readonly Attribution[] = attributionsUnder(note.rule, inRoom);
  return possible.map((attribution) => ({
    label: tell(`attribution.${attribution}`),
    detail: tell(`attribution.${attribution}.detail`),
    checked: note.attribution === attribution,
    act: () => ask(attributeNote(id, attribution), tell("board.attributed")),
  }));
}

/** The sources that can replace one source of a note. The others stay. */
export function sourceItems(id: string, note: NoteView, kind: SourceKind, ask: Ask): MenuItem[] {
  const { [kind]: now, ...others } = note.sources;
  const put = (source: string | undefined) => () =>
    ask(sourceNote(id, source ? { ...others, [kind]: source } : others), tell("board.sourced"));
  const choices = sourceChoices(here().store, kind, say, tell);
  return [
    { label: tell("board.source.none"), checked: now == null, act: put(undefined) },
    ...choices.map((choice) => ({ label: choice.name, checked: choice.id === now, act: put(choice.id) })),
  ];
}

/** The kinds of sources that a note does not have. */
export const missingSources = (note: NoteView): SourceKind[] => sourceKinds.filter((kind) => note.sources[kind] == null);

/** Every source that can be added to a note. */
export function moreSources(id: string, note: NoteView, ask: Ask): MenuItem[] {
  return missingSources(note).flatMap((kind) =>
    sourceItems(id, note, kind, ask)
      .slice(1)
      .map(({ label, act }) => ({ label, detail: tell(`source.${kind}`), act })),
  );
}

/** The acts of a card that this person may do, each with its key. */
export function cardItems(card: Card, around: Around, ask: Ask, edit: () => void): MenuItem[] {
  const { id, note } = card;
  const may = (command: CommandType, items: () => MenuItem[]) => (mayOnNote(here().store, command, note) ? items() : []);
  return [
    ...may("editNote", () => [{ label: tell("board.edit"), key: "E", act: edit }]),
    ...may("endorseNote", () => [endorseItem(id, note, ask)]),
    ...may("moveNote", () => moveItems(id, note, around, ask)),
    ...(mayOnBoard(here().store, "showNote", around.board) ? [showItem(id, around, ask)] : []),
    ...may("removeNote", () => [{ label: tell("board.remove"), key: "X", act: () => ask(removeNote(id), tell("board.removed")) }]),
    ...(note.stack == null ? may("stackNote", () => stackItems(id, around, ask)) : may("unstackNote", () => [unstackItem(id, ask)])),
    ...may("carryNote", () => carryItems(id, note, around, ask)),
  ];
}

function endorseItem(id: string, note: NoteView, ask: Ask): MenuItem {
  const { own } = endorsements(here().store, id, note);
  return { label: tell(own ? "board.unendorse" : "board.endorse"), key: "V", act: () => ask(endorseNote(id, !own)) };
}

function showItem(id: string, { board, shown }: Around, ask: Ask): MenuItem {
  if (shown === id) return { label: tell("board.stop-showing"), key: "H", act: () => ask(showNote(board)) };
  return { label: tell("board.show"), key: "H", act: () => ask(showNote(board, id), tell("board.shown")) };
}

const unstackItem = (id: string, ask: Ask): MenuItem => ({ label: tell("board.unstack"), key: "U", act: () => ask(unstackNote(id), tell("board.unstacked")) });

/** A note moves among the headings of its own board, also where it appears on another one. */
export function mayStandUnder(note: NoteView, heading: string): boolean {
  const own = here().store.one("board", note.board)?.headings;
  return own === undefined || own.some(({ id }) => id === heading);
}

function moveItems(id: string, note: NoteView, { headings, board }: Around, ask: Ask): MenuItem[] {
  const now = note.places.find((place) => place.board === board)?.heading ?? note.heading;
  return headings.flatMap((heading, index) =>
    heading.id === now || !mayStandUnder(note, heading.id)
      ? []
      : {
          label: tell("board.move-to", { heading: heading.name }),
          key: String(index + 1),
          act: () => ask(moveNote(id, heading.id), tell("board.moved", { heading: heading.name })),
        },
  );
}

function stackItems(id: string, { neighbours }: Around, ask: Ask): MenuItem[] {
  return neighbours.filter((other) => other.id !== id).slice(-6).map((other) => ({
    label: tell("board.stack-onto"),
    detail: shorten(other.note.wording.text),
    act: () => ask(stackNote(id, other.id), tell("board.stacked")),
  }));
}

function carryItems(id: string, note: NoteView, { stages }: Around, ask: Ask): MenuItem[] {
  const at = stages.findIndex((stage) => stage.id === note.sources.stage);
  const later = at < 0 ? [] : stages.slice(at + 1);
  const marks: CarryMark[] = ["still-valid", "changed", "too-late"];
  return later.flatMap((stage) =>
    marks.map((mark) => ({
      label: tell("board.carry", { stage: stage.name, mark: tell(`mark.${mark}`) }),
      act: () => ask(carryNote({ from: id, stage: stage.id, mark, text: note.wording.text, language: note.wording.language }), tell("board.carried", { stage: stage.name })),
    })),
  );
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
