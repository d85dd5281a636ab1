import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { lengthFigure } from "../../core/clock-face";
import { staffStyles } from "../../staff/styles";
import { tell } from "../../staff/words";
import type { Fit } from "./turns";

/** Says whether a line-up fits its segment, and offers the length with which it would. */
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
  /** Whether turns may still be put anew. */
  @property({ type: Boolean }) changeable = false;

  override render() {
    const { fit } = this;
    if (!fit) return nothing;
    const values = {
      count: fit.turns,
      takes: lengthFigure(fit.lineUpMillis),
      has: lengthFigure(fit.segmentMillis),
      over: lengthFigure(fit.lineUpMillis - fit.segmentMillis),
      each: lengthFigure(fit.suggestedMillis),
    };
    if (fit.fits) return html`<p>${tell("console.fit.yes", values)}</p>`;
    return html`<p class="over">
      ${tell("console.fit.no", values)}
      ${this.changeable && fit.suggestedMillis > 0
        ? html`<button type="button" @click=${() => this.dispatchEvent(new Event("shorten"))}>${tell("console.fit.shorten", values)}</button>`
        : nothing}
    </p>`;
  }
}
