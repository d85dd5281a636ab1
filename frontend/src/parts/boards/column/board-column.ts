import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { conflictOf } from "../../../components/conflict/texts";
import { type Dragged, type Drop, dragged, dropTarget } from "../../../components/drag";
import { ask, emit } from "../../../components/events";
import { LightElement } from "../../../components/light";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import type { Around } from "../card/card-acts";
import { cardFace } from "../card/card-face";
import "../card/note-card";
import { stackNote } from "../commands";
import { mayOnNote } from "../rights";
import type { Card, Column } from "./columns";

/** One heading with its cards. A card dropped on the heading moves to it, a card dropped on another card is stacked. */
@customElement("board-column")
export class BoardColumn extends LightElement {
  static override styles = css`
    board-column {
      display: grid;
      align-content: start;
      gap: 12px;
      min-inline-size: 0;
      padding: 0 0 var(--space-4);
    }

    board-column h2 {
      flex: 1;
      font-size: 1rem;
    }

    board-column .head {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      inline-size: 100%;
      padding: 6px 2px 4px;
      border: 0;
      border-block-end: 2px solid transparent;
      border-radius: 0;
      background: none;
      color: var(--ink);
      text-align: start;
    }

    board-column .head .count {
      color: var(--ink-2);
      font-size: var(--small);
      font-weight: 400;
    }

    board-column.chosen .head {
      border-block-end-color: var(--accent);
    }

    board-column.drop-here,
    board-column note-card.drop-here {
      outline: 2px dashed var(--accent);
      outline-offset: 4px;
      border-radius: var(--radius);
    }
  `;

  @property({ attribute: false }) column!: Column;
  @property({ attribute: false }) around!: Around;
  @property() selected = "";
  @property({ type: Boolean }) chosen = false;
  @property({ type: Number }) place = 0;

  override render() {
    const { heading, cards, count } = this.column;
    return html`
      <button type="button" class="head" aria-pressed=${String(this.chosen)} title=${tell("board.write-here", { place: this.place + 1 })} @click=${() => emit(this, "choose", heading.id)}>
        <h2>${say(heading.title)}</h2>
        <span class="count" aria-label=${tell("board.notes", { count })}>${count}</span>
      </button>
      ${repeat(cards, ({ id }) => id, (card) => this.#renderCard(card))}
      ${cards.length === 0 ? html`<p class="empty quiet">${tell("board.column.empty")}</p>` : nothing}
    `;
  }

  #renderCard(card: Card) {
    const { id } = card;
    return html`<note-card
      tabindex="0"
      data-note=${id}
      ?selected=${id === this.selected}
      .face=${cardFace(here().store, card, say, tell)}
      .around=${this.around}
      .conflict=${conflictOf(`note/${id}`)}
      @focusin=${() => this.#select(id)}
      @pointerdown=${() => this.#select(id)}
      ${dragged(this.#mayDrag(card) ? { kind: "note", id } : undefined)}
      ${dropTarget(this.#stackOnto(card))}
    ></note-card>`;
  }

  #select(id: string): void {
    if (id !== this.selected) emit(this, "select-note", id);
  }

  #mayDrag({ note }: Card): boolean {
    return mayOnNote(here().store, "moveNote", note) || mayOnNote(here().store, "stackNote", note);
  }

  #stackOnto(card: Card): Drop {
    return {
      accepts: ({ kind, id }: Dragged) => kind === "note" && id !== card.id && mayStack(id) && !card.under.some((under) => under.id === id),
      drop: ({ id }) => ask(this, stackNote(id, card.id), tell("board.stacked")),
    };
  }
}

function mayStack(id: string): boolean {
  const note = here().store.one("note", id);
  return note !== undefined && mayOnNote(here().store, "stackNote", note);
}

declare global {
  interface HTMLElementEventMap {
    "select-note": CustomEvent<string>;
  }
}
