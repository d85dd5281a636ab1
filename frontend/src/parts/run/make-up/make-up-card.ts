import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ask } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { tell } from "../../../engine/words-here";
import type { MakeUp } from "./make-up";

/** Offers to make up for delay. It says what will happen, one press does it, and undo takes it back. */
@customElement("make-up-card")
export class MakeUpCard extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .card {
        display: grid;
        gap: var(--space-2);
        margin: 0 6px;
      }

      :host {
        padding-block-start: var(--space-2);
      }

      h3 {
        font-size: 1rem;
      }
    `,
  ];

  @property({ attribute: false }) ways: readonly MakeUp[] = [];
  @property({ type: Number }) minutes = 0;
  /** Whether someone else holds the controls. */
  @property({ type: Boolean }) held = false;
  @state() private at = 0;

  override render() {
    const way = this.ways[this.at] ?? this.ways[0];
    if (!way) return nothing;
    return html`<div class="card">
      <h3>${tell("console.make-up", { minutes: this.minutes })}</h3>
      <p class="quiet">${tell(way.say, way.values)}</p>
      <div class="row">
        <button type="button" class="main tall" ?disabled=${this.held} @click=${() => this.#take(way)}>${tell("console.make-up.take")}</button>
        ${this.ways.length > 1
          ? html`<button type="button" class="plain" @click=${() => (this.at = (this.at + 1) % this.ways.length)}>${tell("console.make-up.other")}</button>`
          : nothing}
      </div>
    </div>`;
  }

  #take({ commands }: MakeUp): void {
    for (const command of commands) ask(this, command, tell("console.make-up.taken"));
  }
}
