import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../components/events";
import { controls, shared } from "../../components/styles/shared";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { boardTitle } from "./live/boards-here";
import { type LeftText, NoteDraft, leftTexts } from "./note-draft";

/** Says which texts wait unsent on boards that the page has left, and lets the person write them here. */
@customElement("left-texts")
export class LeftTexts extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: contents;
      }
      div {
        display: grid;
        gap: var(--space-2);
        padding: var(--space-3);
        border-radius: var(--radius-control);
        background: var(--warning-soft);
      }
      blockquote {
        margin: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property() kind: "note" | "line" = "note";
  /** Where the person writes now. */
  @property() place = "";

  constructor() {
    super();
    new Watch(this, "board", "segment", "session", "room");
  }

  override render() {
    return leftTexts(this.kind, this.place).map(
      (left) => html`<div>
        <p>${tell("write.left", { board: boardTitle(left.board) })}</p>
        <blockquote dir="auto">${left.text}</blockquote>
        <p class="acts">
          ${this.#fits(left) ? html`<button @click=${() => this.#take(left)}>${tell("write.left.take")}</button>` : html`<span>${tell("write.left.room")}</span>`}
          <button class="bare" @click=${() => this.#discard(left)}>${tell("save.discard")}</button>
        </p>
      </div>`,
    );
  }

  /** What was written for one room only is not written on a board that is not a room's. */
  #fits({ begun }: LeftText): boolean {
    return begun !== "room-only" || this.place.split("/")[1]?.startsWith("room:") === true;
  }

  #take(left: LeftText): void {
    new NoteDraft(left.place).forget();
    emit(this, "take", left);
    this.requestUpdate();
  }

  #discard({ place }: LeftText): void {
    new NoteDraft(place).forget();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementEventMap {
    /** A text that waited elsewhere is to be written here. */
    take: CustomEvent<LeftText>;
  }
}
