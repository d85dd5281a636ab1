import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/clock/clock";
import { ask, emit } from "../../components/events";
import { staffStyles } from "../../components/styles/staff";
import { here } from "../../engine/here";
import { tell } from "../../engine/words-here";
import { sendNotice } from "./commands";

/** What the presenter's screen shows. */
export interface Screen {
  readonly clock: string | undefined;
  readonly turn: string | undefined;
  readonly name: string;
  readonly segment: string;
  readonly session: string;
  readonly next: string;
  readonly notice: string;
  /** Whether this reader may write to the presenter. */
  readonly mine: boolean;
}

/** A screen that shows everything, or only what its link names. */
const link = (only: string, words: string) => html`<li><a href=${`/x/${here().place.exchange}/screen${only}`} target="_blank" rel="noopener">${words}</a></li>`;

const quick = ["one-minute", "wrap-up", "slower"] as const;

/** The presenter's screen, and short notices to the presenter. */
@customElement("screen-tab")
export class ScreenTab extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .screen {
        --ink: #eef2f6;
        --ink-2: #b6c1cd;
        --ink-3: #97a3b1;
        --warning: #ffc56b;
        --last-call: #ff9d73;
        --overtime: #ff8fa8;
        --clock-size: 3.4rem;
        --clock-line: 1.15;
        min-block-size: 138px;
        padding: var(--space-4);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: #0e141b;
        color: var(--ink-2);
        font-size: var(--small);
      }

      li a {
        display: inline-block;
        padding-block: 4px;
        font-size: var(--small);
      }

      .notice {
        margin-block-start: 6px;
        color: var(--warning);
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) screen!: Screen;

  override render() {
    const { clock, turn, name, next, notice, mine } = this.screen;
    return html`
      <div class="screen">
        <p class="label">${tell("console.screen.sees")}</p>
        ${clock ? html`<t-clock .clock=${clock}></t-clock>` : html`<p>${name || tell("console.screen.nothing")}</p>`}
        ${notice ? html`<p class="notice">${notice}</p>` : nothing}
        ${next ? html`<p>${tell("console.next", { name: next })}</p>` : nothing}
      </div>
      ${mine ? this.#renderNotices(turn) : nothing}
      ${this.#renderLinks()}
    `;
  }

  #renderNotices(turn: string | undefined) {
    return html`
      <h3 class="label">${tell("console.screen.tell")}</h3>
      ${turn
        ? html`<div class="row">
            ${quick.map((each) => html`<button type="button" @click=${() => this.#send(turn, each)}>${tell(`console.quick.${each}`)}</button>`)}
            <button type="button" class="plain" @click=${() => emit(this, "notice-to", { kind: "presenter", id: turn })}>
              ${tell("console.quick.other")}
            </button>
          </div>`
        : html`<p class="quiet">${tell("console.screen.nobody")}</p>`}
    `;
  }

  /** The screen in the hall of a side event shows only that event. */
  #renderLinks() {
    return html`
      <h3 class="label">${tell("console.screen.open")}</h3>
      <ul>
        ${link("", tell("console.screen.everything"))}
        ${link(`?session=${this.screen.session}`, tell("console.screen.session"))}
        ${link(`?segment=${this.screen.segment}`, tell("console.screen.segment"))}
      </ul>
    `;
  }

  #send(turn: string, each: (typeof quick)[number]): void {
    ask(this, sendNotice({ kind: "presenter", id: turn }, tell(`console.quick.${each}`)), tell("console.notice.sent-to", { name: tell("console.notice.presenter") }));
  }
}
