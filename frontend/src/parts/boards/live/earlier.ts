import { type ReactiveController, type ReactiveControllerHost, html, nothing } from "lit";
import { here } from "../../../engine/here";
import { tell } from "../../../engine/words-here";

/** How many pieces of a long board a page looks at first, and how many more each time that the reader asks for earlier notes. */
const AT_ONCE = 2;

/** From which piece on a page looks at each board: at first the newest notes, then earlier ones as the reader asks. */
export class Earlier implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #from = new Map<string, number>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** The first piece that it looks at. It stays while the board grows. */
  from(board: string): number {
    const view = here().store.one("board", board);
    if (!view || view.kind === "exchange") return 0;
    const from = this.#from.get(board) ?? Math.max(0, view.pieces - AT_ONCE);
    this.#from.set(board, from);
    return from;
  }

  /** A button that brings earlier notes, if there are any. */
  button(board: string): unknown {
    return this.from(board) === 0 ? nothing : html`<button @click=${() => this.#show(board)}>${tell("notes.earlier")}</button>`;
  }

  #show(board: string): void {
    this.#from.set(board, Math.max(0, this.from(board) - AT_ONCE));
    this.#host.requestUpdate();
  }
}
