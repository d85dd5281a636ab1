import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { LooksAt } from "../../../engine/looks-at";
import { isEdited } from "../../../engine/open-edits";
import { Watch, WatchLine } from "../../../engine/watch";
import { tell } from "../../../engine/words-here";
import "../../rooms/live-pen";
import { notesOn } from "../selectors";
import { notesOf } from "../topics";
import { boardTitle, mayWriteOn } from "./boards-here";
import { Earlier } from "./earlier";
import "./live-note";
import "./live-write";

/** Where people write now: a line to write on, and the notes, the newest first. */
@customElement("live-writing")
export class LiveWriting extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      .top {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--space-2);
        padding-inline: 1px;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
    `,
  ];

  @property() board = "";
  /** Whether it names the segment, when several run. */
  @property({ type: Boolean }) named = false;

  readonly #earlier = new Earlier(this);

  constructor() {
    super();
    new Watch(this, "note", "board", "room", "segment", "person", "topics");
    new LooksAt(this, () => notesOf(here().store, this.board, this.#earlier.at));
    new WatchLine(this);
  }

  override render() {
    const { store } = here();
    const notes = notesOn(store, this.board, isEdited).toSorted(([, a], [, b]) => b.at - a.at);
    return html`
      <div class="top">
        <h3>${this.named ? boardTitle(this.board) : tell("writing")}</h3>
        <span class="quiet">${tell("writing.notes", { count: notes.length })}</span>
      </div>
      ${this.board.startsWith("room:") ? html`<live-pen room=${this.board.slice(5)}></live-pen>` : nothing}
      ${mayWriteOn(this.board) ? html`<live-write board=${this.board}></live-write>` : nothing}
      ${notes.length === 0 ? this.#earlier.none([this.board], tell("writing.none", { board: boardTitle(this.board) })) : nothing}
      <ul>
        ${repeat(
          notes,
          ([id]) => id,
          ([id]) => html`<li><live-note note=${id} board=${this.board}></live-note></li>`,
        )}
      </ul>
      ${this.#earlier.button([this.board])}
    `;
  }
}
