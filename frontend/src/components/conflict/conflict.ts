import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { Command } from "../../wire";
import { emit } from "../events";
import { controls, shared } from "../styles/shared";
import { type Conflict, overTheirs } from "./texts";

/** Shows both texts of a conflict and a choice: keep their text, use my text, or keep both, one after the other. */
@customElement("t-conflict")
export class TConflict extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        margin-block: var(--space-2);
        padding: var(--space-3);
        border-radius: var(--radius-control);
        background: var(--warning-soft);
      }

      p.why {
        color: var(--warning);
        font-size: var(--small);
        font-weight: 600;
      }

      blockquote {
        margin: 0;
        padding: 6px 10px;
        border-inline-start: 3px solid var(--warning);
        font-size: var(--small);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      @media (pointer: fine) {
        button {
          min-block-size: 36px;
        }
      }
    `,
  ];

  @property({ attribute: false }) conflict!: Conflict;

  constructor() {
    super();
    new Watch(this);
  }

  override render() {
    const { mine, theirs } = this.conflict;
    return html`
      <p class="why" role="status">${tell("conflict")}</p>
      <span class="label">${tell("conflict.theirs")}</span>
      <blockquote dir="auto">${theirs}</blockquote>
      <span class="label">${tell("conflict.mine")}</span>
      <blockquote dir="auto">${mine}</blockquote>
      <div class="acts">
        <button type="button" @click=${() => this.#settle()}>${tell("conflict.keep-theirs")}</button>
        <button type="button" @click=${() => this.#settle(`${theirs}\n${mine}`)}>${tell("conflict.both")}</button>
        <button type="button" class="main" @click=${() => this.#settle(mine)}>${tell("conflict.take-mine")}</button>
      </div>
    `;
  }

  /** Discards the refused edits. If a text is given, it replaces theirs. */
  #settle(text?: string): void {
    for (const id of this.conflict.ids) here().outbox.discard(id);
    if (text !== undefined) emit(this, "resolved", overTheirs(this.conflict, text));
  }
}

declare global {
  interface HTMLElementEventMap {
    /** The edit that resolves a conflict. */
    resolved: CustomEvent<Command>;
  }
}
