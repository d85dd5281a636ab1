import check from "lucide-static/icons/check.svg?raw";
import circle from "lucide-static/icons/circle.svg?raw";
import clockAlert from "lucide-static/icons/clock-alert.svg?raw";
import pause from "lucide-static/icons/pause.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icon } from "./icon";
import { shared } from "./styles/shared";

const half = `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="8.5"/><path d="M12 3.5a8.5 8.5 0 0 0 0 17z" fill="currentColor"/></svg>`;
const full = `<svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="8" fill="currentColor"/></svg>`;

const shapes: { readonly [kind: string]: string } = {
  running: play,
  warning: half,
  "last-call": full,
  overtime: plus,
  armed: circle,
  paused: pause,
  ended: check,
  done: check,
  saved: check,
  missing: clockAlert,
};

/** Shows a state by shape, word and colour, never by colour alone. The `icon` slot takes another icon. */
@customElement("t-pill")
export class TPill extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        inline-size: fit-content;
        min-block-size: 26px;
        padding: 2px 11px;
        border-radius: var(--radius-pill);
        background: var(--sunk);
        color: var(--ink-2);
        font-size: var(--label);
        font-weight: 600;
        letter-spacing: 0.01em;
        white-space: nowrap;
      }
      .icon svg,
      ::slotted([slot="icon"]) {
        inline-size: max(18px, 1.15em);
        block-size: max(18px, 1.15em);
      }
      :host([kind="running"]),
      :host([kind="accent"]) {
        background: var(--accent-soft);
        color: var(--accent);
      }
      :host([kind="warning"]) {
        background: var(--warning-soft);
        color: var(--warning);
      }
      :host([kind="last-call"]),
      :host([kind="missing"]) {
        background: var(--last-call-soft);
        color: var(--last-call);
      }
      :host([kind="overtime"]) {
        background: var(--overtime-soft);
        color: var(--overtime);
      }
      :host([kind="saved"]),
      :host([kind="done"]) {
        background: var(--saved-soft);
        color: var(--saved);
      }
      @media (forced-colors: active) {
        :host {
          border: 1px solid currentColor;
        }
      }
    `,
  ];

  @property({ reflect: true }) kind = "plain";

  override render() {
    const shape = shapes[this.kind];
    return html`<slot name="icon">${shape ? icon(shape) : nothing}</slot><slot></slot>`;
  }
}
