import { freshId } from "../../../engine/commands";
import { Act } from "../../../components/events";
import type { Item } from "../../../components/menu";
import { hasRole } from "../../people/selectors";
import { newWording } from "../../../engine/wording";
import { say, tell } from "../../../engine/words-here";
import type { Attribution, BoardView, CarryMark, Command, FindingType, NoteView } from "../../../wire";
import type { Card } from "../column/columns";
import { findingTypes, keyOf } from "../finding-types";
import { type SourceKind, sourceChoices, sourceKinds } from "../sources";
import { here } from "../../../engine/here";

/** Something with its name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a card stands, as far as its menus need to know. */
export interface Around {
  readonly board: string;
  readonly kind: BoardView["kind"];
  readonly headings: readonly Named[];
  readonly neighbours: readonly Card[];
  readonly stages: readonly Named[];
  readonly me: string;
  readonly shown: string | undefined;
}

type Ask = (event: Event) => void;

/** Whether to offer changing a note: to who runs or writes the boards, to its author, to who has the pen of its room. */
export function mayChange({ author, board }: NoteView): boolean {
  const world = here().store;
  const hasPen = board.startsWith("room:") && world.one("room", board.slice(5))?.pen === world.me;
  return author === world.me || hasPen || hasRole(world, "facilitator", "rapporteur");
}

const asking =
  (ask: Ask) =>
  (command: Command, said?: string): (() => void) =>
  () =>
    ask(new Act(command, said));

export function typeItems(id: string, note: NoteView, ask: Ask): Item[] {
  if (!mayChange(note)) return [];
  const act = asking(ask);
  const item = (as: FindingType | undefined, label: string, key: string): Item => ({
    label,
    key,
    checked: note.type === as,
    act: act({ type: "typeNote", note: id, as }, tell("board.typed", { type: label })),
  });
  return [item(undefined, tell("type.note"), "P"), ...findingTypes.map((type) => item(type, tell(`type.${type}`), keyOf(type).toUpperCase()))];
}

export function attributionItems(id: string, note: NoteView, kind: BoardView["kind"], ask: Ask): Item[] {
  const possible: Attribution[] = kind === "room" || note.board.startsWith("room:") ? ["public", "city-unnamed", "room-only"] : ["public", "city-unnamed"];
  return possible.map((attribution) => ({
    label: tell(`attribution.${attribution}`),
    detail: tell(`attribution.${attribution}.detail`),
    checked: note.attribution === attribution,
    act: () => ask(new Act({ type: "attributeNote", note: id, attribution }, tell("board.attributed"))),
  }));
}

/** What else one source of a note could be; its other sources stay. */
export function sourceItems(id: string, note: NoteView, kind: SourceKind, ask: Ask): Item[] {
  const { [kind]: now, ...others } = note.sources;
  const put = (source: string | undefined) => () =>
    ask(new Act({ type: "sourceNote", note: id, sources: source ? { ...others, [kind]: source } : others }, tell("board.sourced")));
  const choices = sourceChoices(here().store, kind, say, tell);
  return [
    { label: tell("board.source.none"), checked: now == null, act: put(undefined) },
    ...choices.map((choice) => ({ label: choice.name, checked: choice.id === now, act: put(choice.id) })),
  ];
}

/** Every source that could be added to a note. */
export function moreSources(id: string, note: NoteView, ask: Ask): Item[] {
  const missing = sourceKinds.filter((kind) => note.sources[kind] == null);
  return missing.flatMap((kind) =>
    sourceItems(id, note, kind, ask)
      .slice(1)
      .map(({ label, act }) => ({ label, detail: tell(`source.${kind}`), act })),
  );
}

/** Everything that can be done with a card, each with its key. */
export function cardItems({ id, note, under }: Card, around: Around, ask: Ask): Item[] {
  const act = asking(ask);
  const endorsed = note.endorsers.includes(around.me);
  const agree = { label: tell(endorsed ? "board.unendorse" : "board.endorse"), key: "V", act: act({ type: "endorseNote", note: id, endorsed: !endorsed }) };
  if (!mayChange(note)) return [agree];
  return [
    { label: tell("board.edit"), key: "E", act: () => ask(new CustomEvent("edit")) },
    agree,
    ...moveItems(id, note, around, act),
    ...stackItems(id, note, under.length, around, act),
    ...carryItems(id, note, around, act),
    around.shown === id
      ? { label: tell("board.stop-showing"), key: "H", act: act({ type: "showNote", board: around.board }) }
      : { label: tell("board.show"), key: "H", act: act({ type: "showNote", board: around.board, note: id }, tell("board.shown")) },
    { label: tell("board.remove"), key: "X", act: act({ type: "removeNote", note: id }, tell("board.removed")) },
  ];
}

type Asking = ReturnType<typeof asking>;

function moveItems(id: string, note: NoteView, { headings, board }: Around, act: Asking): Item[] {
  const now = note.places.find((place) => place.board === board)?.heading ?? note.heading;
  return headings.flatMap((heading, index) =>
    heading.id === now
      ? []
      : {
          label: tell("board.move-to", { heading: heading.name }),
          key: String(index + 1),
          act: act({ type: "moveNote", note: id, heading: heading.id }, tell("board.moved", { heading: heading.name })),
        },
  );
}

function stackItems(id: string, note: NoteView, under: number, { neighbours }: Around, act: Asking): Item[] {
  if (note.stack != null) return [{ label: tell("board.unstack"), key: "U", act: act({ type: "unstackNote", note: id }, tell("board.unstacked")) }];
  const others = neighbours.filter((other) => other.id !== id && (under === 0 || other.id !== note.stack));
  return others.slice(-6).map((other) => ({
    label: tell("board.stack-onto"),
    detail: shorten(other.note.wording.text),
    act: act({ type: "stackNote", note: id, onto: other.id }, tell("board.stacked")),
  }));
}

function carryItems(id: string, note: NoteView, { stages }: Around, act: Asking): Item[] {
  const at = stages.findIndex((stage) => stage.id === note.sources.stage);
  const later = at < 0 ? [] : stages.slice(at + 1);
  const marks: CarryMark[] = ["still-valid", "changed", "too-late"];
  return later.flatMap((stage) =>
    marks.map((mark) => ({
      label: tell("board.carry", { stage: stage.name, mark: tell(`mark.${mark}`) }),
      act: act(carry(id, note, stage.id, mark), tell("board.carried", { stage: stage.name })),
    })),
  );
}

export function carry(from: string, note: NoteView, stage: string, mark: CarryMark): Command {
  return { type: "carryNote", note: freshId(), from, stage, mark, wording: newWording(note.wording.text, note.wording.language) };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
