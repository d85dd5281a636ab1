import { type ReactiveController, type ReactiveControllerHost, html, nothing } from "lit";
import { here } from "../../../engine/here";
import { isEdited } from "../../../engine/open-edits";
import { tell } from "../../../engine/words-here";
import type { Place } from "../../../wire";
import { notesOn } from "../selectors";
import { ALL, type Span, asked, shareOf, spanNow, withOneMore } from "../span";
import { haveNotes, placesOf } from "../topics";

/** With fewer notes than this under a heading, a page looks at an earlier piece without being asked. */
const FEW = 5;

/** Decides which notes a page looks at under each heading: at first the newest, then earlier ones as the reader asks. */
export class Earlier implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What it looks at, by board and heading. */
  readonly #spans = new Map<string, Span>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    for (const [key, span] of this.#spans) {
      const place = placeOf(key);
      if (here().store.has(`note/${key}/${span.from}`) && isShort(place)) this.#spans.set(key, withOneMore(span, shareAt(place.board)));
    }
  }

  /** What it looks at under a heading. It remembers nothing of what this device has kept, because much may have come since. */
  readonly at = (place: Place): Span => {
    const { store } = here();
    const board = store.one("board", place.board);
    if (!board) return ALL;
    const key = keyOf(place);
    const pieces = board.pieces[board.headings.findIndex(({ id }) => id === place.heading)] ?? 1;
    const span = spanNow(this.#spans.get(key), pieces, shareAt(place.board));
    if (!store.isKept) this.#spans.set(key, span);
    return span;
  };

  /** Whether there are earlier notes of these boards, under one heading or all. */
  has(boards: readonly string[], heading?: string): boolean {
    return this.#earlier(boards, heading).length > 0;
  }

  /** What to say where no note is shown: that there is none, when all have come. */
  none(boards: readonly string[], isEmpty: string, heading?: string): unknown {
    const haveCome = boards.every((board) => haveNotes(here().store, board, this.at));
    if (haveCome && this.has(boards, heading)) return nothing;
    return html`<p class="quiet none">${haveCome ? isEmpty : tell("writing.arriving")}</p>`;
  }

  /** A button that brings earlier notes, if there are any. It waits for the server to say how many there are, and then for the notes. */
  button(boards: readonly string[], heading?: string): unknown {
    const earlier = this.#earlier(boards, heading);
    const show = () => {
      for (const place of earlier) this.#spans.set(keyOf(place), asked(this.at(place), shareAt(place.board)));
      this.#host.requestUpdate();
    };
    if (earlier.length === 0 || here().store.isKept) return nothing;
    const isWaiting = earlier.some((place) => !here().store.has(`note/${keyOf(place)}/${this.at(place).from}`));
    return html`<button class="earlier" aria-disabled=${String(isWaiting)} @click=${isWaiting ? nothing : show}>${tell(isWaiting ? "writing.arriving" : "notes.earlier")}</button>`;
  }

  #earlier(boards: readonly string[], heading?: string): Place[] {
    return boards.flatMap((board) => placesOf(here().store, board, heading)).filter((place) => this.at(place).from > 0);
  }
}

const keyOf = ({ board, heading }: Place): string => `${board}/${heading}`;

function placeOf(key: string): Place {
  const [board = "", heading = ""] = key.split("/");
  return { board, heading };
}

const shareAt = (board: string): number => shareOf(here().store.one("board", board)?.headings.length ?? 1);

const isShort = ({ board, heading }: Place): boolean => notesOn(here().store, board, isEdited, heading).length < FEW;
