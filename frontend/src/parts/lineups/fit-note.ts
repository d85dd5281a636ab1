import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../components/events";
import { staffStyles } from "../../components/styles/staff";
import { lengthFigure } from "../../engine/clock-face";
import { tell } from "../../engine/words-here";
import { SHORTEST_TURN_MILLIS } from "./turn-limits";
import type { Fit } from "./turns";

/** Says whether a line-up fits its segment, and offers the turn length that would fit. */
@customElement("fit-note")
export class FitNote extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius-control);
        color: var(--ink-2);
        font-size: var(--small);
      }

      .over {
        background: var(--warning-soft);
        color: var(--warning);
      }
    `,
  ];

  @property({ attribute: false }) fit: Fit | undefined;
  /** Whether the lengths of turns may still change. */
  @property({ type: Boolean }) changeable = false;

  override render() {
    const { fit } = this;
    if (!fit) return nothing;
    const values = {
      count: fit.turns,
      takes: lengthFigure(fit.takesMillis),
      has: lengthFigure(fit.hasMillis),
      over: lengthFigure(fit.takesMillis - fit.hasMillis),
      each: lengthFigure(fit.suggestedMillis),
    };
    if (fit.fits) return html`<p>${tell(`console.fit.${fit.of}.yes`, values)}</p>`;
    return html`<p class="over">
      ${tell(`console.fit.${fit.of}.no`, values)}
      ${this.changeable && fit.suggestedMillis >= SHORTEST_TURN_MILLIS
        ? html`<button type="button" @click=${() => emit(this, "shorten")}>${tell("console.fit.shorten", values)}</button>`
        : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    shorten: CustomEvent<undefined>;
  }
}
