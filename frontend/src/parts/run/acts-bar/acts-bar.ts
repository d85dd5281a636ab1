import history from "lucide-static/icons/history.svg?raw";
import megaphone from "lucide-static/icons/megaphone.svg?raw";
import minus from "lucide-static/icons/minus.svg?raw";
import pause from "lucide-static/icons/pause.svg?raw";
import play from "lucide-static/icons/play.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import rotateCcw from "lucide-static/icons/rotate-ccw.svg?raw";
import square from "lucide-static/icons/square.svg?raw";
import stepForward from "lucide-static/icons/step-forward.svg?raw";
import undo2 from "lucide-static/icons/undo-2.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { caution, cautious } from "../../../components/cautious";
import { ask, emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import "../../../components/menu";
import type { MenuItem } from "../../../components/menu";
import { staffStyles } from "../../../components/styles/staff";
import { MINUTE_MILLIS } from "../../../engine/clock-face";
import { tell } from "../../../engine/words-here";
import { adjustClock } from "../../clocks/commands";
import type { LastAct, MainAct } from "./acts";

const restMillis = 700;

const icons: Readonly<Record<string, string>> = {
  "console.act.end-turn": stepForward,
  "console.act.start-turn": play,
  "console.act.start-segment": play,
  "console.act.end-segment": square,
  "console.act.reopen-segment": rotateCcw,
};

/** The main acts, as buttons and keys. */
@customElement("acts-bar")
export class ActsBar extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        padding: 16px 20px calc(16px + env(safe-area-inset-bottom));
        border-block-start: 1px solid var(--line);
        background: var(--surface);
      }

      button {
        white-space: nowrap;
      }

      .end {
        display: flex;
        gap: 10px;
        margin-inline-start: auto;
      }

      #keys {
        padding-inline: 8px;
      }

      #undo small {
        max-inline-size: 22ch;
        font-weight: 400;
        line-height: 1.2;
        text-align: start;
        white-space: normal;
      }

      #undo .never {
        max-inline-size: 22ch;
        line-height: 1.2;
        text-align: start;
        white-space: normal;
        font-size: var(--small);
      }

      .held,
      .caution {
        flex: 1 1 12ch;
        align-self: center;
        max-inline-size: 32ch;
        line-height: 1.3;
        color: var(--ink-2);
        font-size: var(--small);
      }

      /* The help lists all keys. */
      @media (max-width: 1500px) {
        .bar {
          gap: 8px;
        }

        .bar button {
          gap: 6px;
          padding-inline: 12px;
        }

        .bar button:not(#main, #keys) kbd {
          display: none;
        }

        .end {
          gap: 8px;
        }
      }

      @media (max-width: 720px) {
        .bar {
          gap: 6px;
          padding: 8px 10px calc(8px + env(safe-area-inset-bottom));
        }

        .bar button {
          flex: 1 1 auto;
          gap: 4px;
          padding-inline: 4px;
          font-size: var(--small);
        }

        .bar #less,
        .bar #more,
        .end button {
          flex-direction: column;
          gap: 0;
          font-size: 0.75rem;
        }

        .bar kbd,
        #keys {
          display: none;
        }

        .bar #undo:not(:disabled) {
          flex: 1 1 100%;
          flex-direction: row;
          gap: 6px;
          order: 2;
          min-block-size: 36px;
        }

        #undo small {
          max-inline-size: none;
          font-size: inherit;
        }

        #main,
        #pause {
          flex-basis: calc(50% - 3px);
        }

        .bar #finish,
        .held,
        .caution {
          flex-basis: 100%;
          order: 1;
          min-block-size: 36px;
          max-inline-size: none;
        }

        .end {
          display: contents;
        }
      }
    `,
  ];

  @property({ attribute: false }) main: MainAct | undefined;
  @property({ attribute: false }) pause: MainAct | undefined;
  @property({ attribute: false }) finish: MainAct | undefined;
  @property() clock: string | undefined;
  /** Why the acts are disabled, such as that someone else holds the controls. */
  @property() barred: string | undefined;
  /** What undo is about. */
  @property({ attribute: false }) last: LastAct | undefined;
  /** The latest acts, to undo one of them. */
  @property({ attribute: false }) latest: () => readonly MenuItem[] = () => [];
  /** Whether the main act was pressed a moment ago. A second press would act on the next thing, which no one has seen yet. */
  @state() private rests = false;
  @query("#main") private readonly mainButton!: HTMLButtonElement;
  @query("#pause") private readonly pauseButton!: HTMLButtonElement;
  @query("#less") private readonly lessButton!: HTMLButtonElement;
  @query("#finish") private readonly finishButton!: HTMLButtonElement | null;
  @query("#more") private readonly moreButton!: HTMLButtonElement;

  override render() {
    const held = this.barred !== undefined;
    return html`
      <div class="bar" role="toolbar" aria-label=${tell("console.acts")}>
        <button id="main" type="button" class="main tall" ?disabled=${held || !this.main} aria-disabled=${this.rests ? "true" : nothing} @click=${this.#askMain} ${cautious(this.main?.command.type)}>
          ${icon(icons[this.main?.say ?? ""] ?? play)} ${tell(this.main?.say ?? "console.act.nothing")} <kbd>N</kbd>
        </button>
        <button id="pause" type="button" class="tall" ?disabled=${held || !this.pause} @click=${() => this.#ask(this.pause)}>
          ${icon(this.pause?.say === "console.act.resume" ? play : pause)} ${tell(this.pause?.say ?? "console.act.pause")}
          <kbd>${tell("shortcuts.space")}</kbd>
        </button>
        <button id="less" type="button" class="tall" ?disabled=${held || !this.clock} aria-label=${tell("console.act.less")} @click=${() => this.#adjust(-MINUTE_MILLIS)}>
          ${icon(minus)} ${tell("console.one-minute")}
        </button>
        <button id="more" type="button" class="tall" ?disabled=${held || !this.clock} aria-label=${tell("console.act.more")} @click=${() => this.#adjust(MINUTE_MILLIS)}>
          ${icon(plus)} ${tell("console.one-minute")}
        </button>
        ${this.finish && !held
          ? html`<button id="finish" type="button" class="tall" @click=${() => this.#ask(this.finish)} ${cautious(this.finish.command.type)}>${icon(icons[this.finish.say] ?? square)} ${tell(this.finish.say)} <kbd>E</kbd></button>`
          : nothing}
        ${held ? html`<p class="held">${this.barred}</p>` : caution([this.main?.command.type, tell(this.main?.say ?? "console.act.nothing")])}
        <div class="end">
          <button type="button" class="tall" @click=${() => emit(this, "notice")}>
            ${icon(megaphone)} ${tell("console.act.notice")} <kbd>M</kbd>
          </button>
          ${this.#renderUndo()}
          <button id="keys" type="button" class="tall plain" aria-label=${tell("shortcuts")} title=${tell("shortcuts")} @click=${() => emit(this, "keys")}>
            <kbd>?</kbd>
          </button>
        </div>
      </div>
    `;
  }

  /** An act that cannot be undone says so on the button. The menu goes past it. */
  #renderUndo() {
    const { last } = this;
    const whole = last ? tell(last.undoable ? "console.act.undo" : "undo.not", { what: last.what }) : undefined;
    const off = this.barred !== undefined || !last?.undoable;
    const title = this.barred ?? whole;
    return html`
      <button id="undo" type="button" class="tall" ?disabled=${off} title=${title ?? nothing} aria-label=${whole ?? nothing} @click=${() => emit(this, "undo")}>
        ${icon(undo2)} ${last && !last.undoable ? html`<span class="never">${whole}</span>` : tell("undo")}${last?.undoable ? html` <small>${last.what}</small>` : nothing} <kbd>Z</kbd>
      </button>
      ${last ? html`<staff-menu look="tall plain square" label=${tell("undo.latest")} .face=${icon(history)} .items=${this.latest}></staff-menu>` : nothing}
    `;
  }

  pressMain = () => this.mainButton.click();
  pressPause = () => this.pauseButton.click();
  pressLess = () => this.lessButton.click();
  pressMore = () => this.moreButton.click();
  pressFinish = () => this.finishButton?.click();

  readonly #askMain = (): void => {
    if (this.rests) return;
    this.rests = true;
    setTimeout(() => (this.rests = false), restMillis);
    this.#ask(this.main);
  };

  #ask(act: MainAct | undefined): void {
    if (act) ask(this, act.command, tell(`${act.say}.done`, { name: act.name }));
  }

  #adjust(byMillis: number): void {
    if (!this.clock) return;
    const said = tell(byMillis > 0 ? "console.said.more" : "console.said.less");
    ask(this, adjustClock(this.clock, byMillis), said);
  }
}

declare global {
  interface HTMLElementEventMap {
    notice: CustomEvent<undefined>;
    undo: CustomEvent<undefined>;
  }
}
