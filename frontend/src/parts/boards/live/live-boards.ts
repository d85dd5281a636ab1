import { LitElement, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { controls, shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { LooksAt } from "../../../engine/looks-at";
import { isEdited } from "../../../engine/open-edits";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { BoardView, Heading } from "../../../wire";
import "../../rooms/live-pen";
import { NoteDraft } from "../note-draft";
import { notesOn } from "../selectors";
import { boardsOfRooms, notesOf } from "../topics";
import { boardTitle, boardsInReach, mayWriteOn } from "./boards-here";
import { Earlier } from "./earlier";
import { boardsStyles } from "./live-boards.styles";
import "./live-note";
import "./live-write";

/** Whether somebody has begun a note on a board. */
const isUnfinished = (board: string): boolean => board !== "" && new NoteDraft(`note/${board}/`).text !== "";

/** A board under its headings. It marks the finding that everyone sees, and has a button to scroll to it. */
@customElement("live-boards")
export class LiveBoards extends LitElement {
  static override styles = [shared, controls, boardsStyles];

  @state() private chosen = "";
  @state() private away = false;
  #followed: string | undefined;
  /** The board on which the person typed last. */
  #written = "";
  readonly #earlier = new Earlier(this);
  readonly #sight = new IntersectionObserver(([entry]) => (this.away = !entry?.isIntersecting));

  constructor() {
    super();
    new Watch(this, "board", "note", "segment", "session", "room", "person", "topics");
    new LooksAt(this, () => [...boardsOfRooms, ...notesOf(here().store, this.#board(), this.#earlier.at)]);
    new WatchLine(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sight.disconnect();
  }

  override render() {
    const { store } = here();
    const boards = boardsInReach();
    const id = this.#board(boards);
    const board = store.one("board", id);
    if (!board) return html`<div class="card"><h2>${tell("board.none")}</h2><p class="quiet">${tell("board.none.hint")}</p></div>`;
    return html`
      ${boards.length > 1 ? this.#choice(boards, id) : html`<h2>${boardTitle(id)}</h2>`}
      ${id.startsWith("room:") ? html`<live-pen room=${id.slice(5)}></live-pen>` : nothing}
      ${mayWriteOn(id) ? html`<live-write board=${id} @input=${() => (this.#written = id)}></live-write>` : html`<p class="quiet">${tell("board.read")}</p>`}
      <div class="columns">${board.headings.map((heading) => this.#column(id, board, heading))}</div>
      ${board.shown && this.away
        ? html`<button class="main back" @click=${() => this.#goToShown()}>${tell("board.back-to-shown")}</button>`
        : nothing}
    `;
  }

  /** The chosen board, else the one on which a text is not finished, else the one of now. */
  #board(boards = boardsInReach()): string {
    const wanted = [this.chosen, isUnfinished(this.#written) ? this.#written : ""];
    return wanted.find((board) => boards.includes(board)) ?? boards[0] ?? "";
  }

  protected override updated(): void {
    const shown = this.renderRoot.querySelector(".shown");
    this.#sight.disconnect();
    if (shown) this.#sight.observe(shown);
    else this.away = false;
    const name = shown?.getAttribute("note") ?? undefined;
    if (name !== this.#followed && name) this.#goToShown();
    this.#followed = name;
  }

  #choice(boards: readonly string[], chosen: string) {
    return html`<select class="choice" aria-label=${tell("board.choose")} @change=${this.#choose}>
      ${boards.map((board) => html`<option value=${board} ?selected=${board === chosen}>${boardTitle(board)}</option>`)}
    </select>`;
  }

  #column(id: string, board: BoardView, heading: Heading) {
    const { store, words } = here();
    const notes = notesOn(store, id, isEdited, heading.id).toSorted(([, a], [, b]) => a.at - b.at);
    return html`<section aria-labelledby="h-${heading.id}">
      <div class="top">
        <h3 id="h-${heading.id}" lang=${words.said(heading.title).language}>${say(heading.title)}</h3>
        <span class="quiet tabular">${notes.length}${this.#earlier.has([id], heading.id) ? "+" : ""}</span>
      </div>
      ${this.#earlier.button([id], heading.id)}
      ${notes.length === 0 ? this.#earlier.none([id], tell("board.heading-empty"), heading.id) : nothing}
      <ul>
        ${repeat(
          notes,
          ([note]) => note,
          ([note]) => html`<li>
            <live-note class=${note === board.shown ? "shown" : ""} note=${note} board=${id} grouped></live-note>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #choose({ target }: Event): void {
    this.chosen = (target as HTMLSelectElement).value;
  }

  #goToShown(): void {
    this.renderRoot.querySelector(".shown")?.scrollIntoView({ block: "center" });
  }
}
