import clockAlert from "lucide-static/icons/clock-alert.svg?raw";
import clockCheck from "lucide-static/icons/clock-check.svg?raw";
import gamepad2 from "lucide-static/icons/gamepad-2.svg?raw";
import users from "lucide-static/icons/users.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/line-pill";
import "../../components/pill";
import { staffHeader } from "../../components/styles/header";
import { staffStyles } from "../../components/styles/staff";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { tell } from "../../engine/words-here";
import { takeControls } from "../../parts/run/commands";
import type { Lateness } from "../../parts/run/expected-times";
import "../page-links";

const wholeMinutes = (millis: number): number => Math.trunc(millis / MINUTE_MILLIS);

/** What runs, how late it is, who is here, and who holds the controls. */
@customElement("console-header")
export class Header extends LitElement {
  static override styles = [
    ...staffStyles,
    staffHeader,
    css`
      header {
        row-gap: 8px;
      }

      h1 {
        flex: 0 1 auto;
        min-inline-size: 5rem;
      }

      h1,
      .place {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      page-links {
        flex: none;
      }

      @media (min-width: 1200px) {
        header {
          flex-wrap: nowrap;
        }

        .pills {
          flex: none;
          flex-wrap: nowrap;
        }
      }

      .pills {
        margin-inline-start: auto;
      }

      @media (min-width: 1200px) and (max-width: 1440px) {
        header {
          column-gap: 8px;
          padding-inline: 14px;
        }

        .pills {
          gap: 6px;
        }
      }

      @media (max-width: 720px) {
        header {
          padding: 8px 14px;
        }

        page-links {
          flex: 0 1 auto;
        }

        .pills {
          margin-inline-start: 0;
          gap: 6px;
        }

        t-pill {
          white-space: normal;
        }
      }

      button.pill {
        min-block-size: 32px;
        border-radius: var(--radius-pill);
        border: 1px solid var(--accent);
        background: var(--surface);
        color: var(--accent);
      }
    `,
  ];

  @property() exchange = "";
  @property() place = "";
  @property({ attribute: false }) lateness: Lateness = { millis: 0, oursMillis: 0 };
  @property({ type: Number }) here = 0;
  /** The segment whose controls this reader may take; empty if there is none. */
  @property() segment = "";
  /** The name of another person who holds its controls; empty if no one else does. */
  @property() holder = "";
  /** Whether this reader holds its controls. */
  @property({ type: Boolean }) mine = false;

  override render() {
    return html`
      <header>
        <h1 title=${this.exchange}>${this.exchange}</h1>
        <span class="quiet place" title=${this.place}>${this.place}</span>
        <page-links></page-links>
        <div class="row pills">
          ${this.#renderLateness()}
          <t-pill><span slot="icon">${icon(users)}</span>${tell("console.here", { count: this.here })}</t-pill>
          <line-pill></line-pill>
          ${this.#renderControls()}
        </div>
      </header>
    `;
  }

  #renderLateness() {
    const minutes = wholeMinutes(this.lateness.millis);
    const ours = wholeMinutes(this.lateness.oursMillis);
    if (minutes <= 0) return html`<t-pill kind="saved"><span slot="icon">${icon(clockCheck)}</span>${tell("console.on-time")}</t-pill>`;
    const words = ours > 0 && ours < minutes ? "console.late-ours" : "console.late";
    return html`<t-pill kind="missing"><span slot="icon">${icon(clockAlert)}</span>${tell(words, { minutes, ours })}</t-pill>`;
  }

  #renderControls() {
    if (this.mine) return html`<t-pill><span slot="icon">${icon(gamepad2)}</span>${tell("console.controls.mine")}</t-pill>`;
    return html`
      ${this.holder ? html`<t-pill><span slot="icon">${icon(gamepad2)}</span>${tell("console.controls.other", { name: this.holder })}</t-pill>` : nothing}
      ${this.segment ? this.#renderTake() : nothing}
    `;
  }

  #renderTake() {
    return html`
      <button type="button" class="pill" @click=${() => ask(this, takeControls(this.segment))}>
        ${tell("console.controls.take")} <kbd>T</kbd>
      </button>
    `;
  }
}
