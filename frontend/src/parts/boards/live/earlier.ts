import { type ReactiveController, type ReactiveControllerHost, html, nothing } from "lit";
import { here } from "../../../engine/here";
import { isEdited } from "../../../engine/open-edits";
import { tell } from "../../../engine/words-here";
import { notesOn } from "../selectors";
import type { From } from "../topics";

/** How many pieces more a page looks at each time that the reader asks for earlier notes. */
const AT_ONCE = 2;

/** With fewer notes than this under a heading, a page looks at an earlier piece without being asked. */
const FEW = 5;

/**
 * From which piece on a page looks at the notes under each heading of a board: at first the newest notes, then earlier ones as the
 * reader asks.
 */
export class Earlier implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The first piece that it looks at, by board and heading. It stays while more notes come. */
  readonly #from = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const few = [...this.#from].filter(([place, from]) => from > 0 && here().store.has(`note/${place}/${from}`) && isShort(place));
    few.forEach(([place]) => this.#goBack(place, 1));
  }

  /** The first piece under each heading of a board that it looks at. */
  on(board: string): From {
    return (heading) => this.#first(`${board}/${heading}`, board, heading);
  }

  /** A button that brings earlier notes under these headings, if there are any. */
  button(board: string, headings = headingsOf(board)): unknown {
    const earlier = headings.filter((heading) => this.on(board)(heading) > 0);
    const show = () => {
      earlier.forEach((heading) => this.#goBack(`${board}/${heading}`, AT_ONCE));
      this.#host.requestUpdate();
    };
    return earlier.length === 0 ? nothing : html`<button @click=${show}>${tell("notes.earlier")}</button>`;
  }

  #first(place: string, board: string, heading: string): number {
    const view = here().store.one("board", board);
    if (!view || view.kind === "exchange") return 0;
    const newest = (view.pieces[headingsOf(board).indexOf(heading)] ?? 1) - 1;
    const from = this.#from.get(place) ?? newest;
    this.#from.set(place, from);
    return from;
  }

  #goBack(place: string, pieces: number): void {
    this.#from.set(place, Math.max(0, (this.#from.get(place) ?? 0) - pieces));
  }
}

const headingsOf = (board: string): string[] => (here().store.one("board", board)?.headings ?? []).map(({ id }) => id);

function isShort(place: string): boolean {
  const [board = "", heading] = place.split("/");
  return notesOn(here().store, board, isEdited, heading).length < FEW;
}
