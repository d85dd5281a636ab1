import type { World } from "../../../engine/world";
import type { BoardView, Heading, NoteView } from "../../../wire";

/** A note on a board with the notes stacked under it. */
export interface Card {
  readonly id: string;
  readonly note: NoteView;
  readonly under: readonly Card[];
}

/** A heading with its cards, the oldest first, and how many notes it has, including stacked ones. */
export interface Column {
  readonly heading: Heading;
  readonly cards: readonly Card[];
  readonly count: number;
}

/** The columns of a board. A note that the reader edits stands alone, even if someone stacks it meanwhile. */
export function columns(world: World, boardId: string, board: BoardView, isEdited: (note: string) => boolean): Column[] {
  const all = notesOn(world, boardId);
  return board.headings.map((heading) => {
    const here = all.filter(({ heading: place }) => place === heading.id);
    return { heading, cards: stacks(here, isEdited), count: here.length };
  });
}

interface Placed {
  readonly id: string;
  readonly note: NoteView;
  readonly heading: string;
}

function notesOn(world: World, boardId: string): Placed[] {
  return world
    .all("note")
    .flatMap(([id, note]) => {
      const place = note.places.find(({ board }) => board === boardId);
      return place ? [{ id, note, heading: place.heading }] : [];
    })
    .sort((one, other) => one.note.at - other.note.at || one.id.localeCompare(other.id));
}

/** Puts notes under the one they are stacked under. If that one is not on the board, or the reader edits them, they stand alone. */
function stacks(notes: readonly Placed[], isEdited: (note: string) => boolean): Card[] {
  const ids = new Set(notes.map(({ id }) => id));
  const top = ({ id, note }: Placed) => !note.stack || !ids.has(note.stack) || isEdited(id);
  const card = ({ id, note }: Placed): Card => ({
    id,
    note,
    under: notes.filter((other) => other.note.stack === id && other.id !== id && !isEdited(other.id)).map(card),
  });
  return notes.filter(top).map(card);
}

/** The card that an arrow key selects from another one, or the first card when none is selected. */
export function neighbour(all: readonly Column[], selected: string | undefined, key: string): string | undefined {
  const at = all.findIndex(({ cards }) => cards.some(({ id }) => id === selected));
  const column = all[at];
  if (!column) return all.find(({ cards }) => cards.length > 0)?.cards[0]?.id;
  const row = column.cards.findIndex(({ id }) => id === selected);
  switch (key) {
    case "ArrowUp":
      return column.cards[row - 1]?.id;
    case "ArrowDown":
      return column.cards[row + 1]?.id;
    case "ArrowLeft":
      return beside(all.slice(0, at).toReversed(), row);
    case "ArrowRight":
      return beside(all.slice(at + 1), row);
    default:
      return undefined;
  }
}

function beside(others: readonly Column[], row: number): string | undefined {
  const next = others.find(({ cards }) => cards.length > 0);
  return next?.cards[Math.min(row, next.cards.length - 1)]?.id;
}
