import phone from "lucide-static/icons/headphones.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/clock/clock";
import { emit } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/pill";
import { staffStyles } from "../../components/styles/staff";
import { tell, timeOfDay } from "../../engine/words-here";
import type { SegmentView } from "../../wire";
import type { TurnRow } from "../lineups/turns";
import "../programme/segment-about";

/** What the middle of the console shows of its segment. */
export interface Now {
  readonly id: string;
  readonly segment: SegmentView;
  readonly title: string;
  readonly objective: string;
  readonly expectedStart: number;
  /** The prompts, where the middle shows nothing else. */
  readonly prompts: readonly string[];
  readonly turn: TurnRow | undefined;
  readonly clockState: string;
  /** Whether this reader may run it. */
  readonly mine: boolean;
}

/** What runs now: its state, when it ends, and the clock of the turn, large. */
@customElement("now-panel")
export class NowPanel extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .state {
        min-block-size: 36px;
      }

      .ends {
        display: inline-flex;
        align-items: baseline;
        gap: 6px;
      }

      .ends t-clock {
        --clock-size: 1rem;
        --clock-line: 1.2;
        letter-spacing: 0;
      }

      .call {
        margin-inline-start: auto;
      }

      h2 {
        font-size: 1.375rem;
      }

      .hero {
        --clock-size: clamp(72px, 9vw, 116px);
        --clock-line: 1.05;
        margin-block: 2px var(--space-2);
      }

      .who span {
        color: var(--ink-2);
        font-size: var(--small);
      }

      .who {
        padding-inline-start: var(--space-2);
        display: inline-block;
        max-inline-size: 46ch;
      }

      .plan {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-3);
        max-inline-size: 62ch;
      }

      .prompt {
        padding-inline-start: var(--space-3);
        border-inline-start: 3px solid var(--accent);
      }

      .plan .title {
        font-size: 1.375rem;
        font-weight: 700;
      }
    `,
  ];

  @property({ attribute: false }) now: Now | undefined;

  override render() {
    const { now } = this;
    if (!now) return html`<p class="empty">${tell("console.nothing")}</p>`;
    return html`
      <div class="row state">
        ${this.#renderPill(now)}
        <span class="quiet ends">${now.turn ? html`${now.title} · ` : nothing}${this.#renderEnds(now)}</span>
        ${now.mine
          ? html`<button type="button" class="plain call" @click=${() => emit(this, "call")}>
              ${icon(phone)} ${tell(Object.keys(now.segment.calls).length > 0 ? "console.call.change" : "console.call.set")}
            </button>`
          : nothing}
      </div>
      ${this.#renderHero(now)}
    `;
  }

  #renderPill({ segment, clockState }: Now) {
    const state = segment.phase === "running" ? clockState : { planned: "armed", paused: "paused", ended: "done" }[segment.phase];
    return html`<t-pill kind=${state}>${tell(`console.state.${state}`)}</t-pill>`;
  }

  #renderEnds({ id, segment, turn, expectedStart }: Now) {
    switch (segment.phase) {
      case "planned":
        return tell("console.expected-at", { planned: timeOfDay(segment.plannedStart), expected: timeOfDay(expectedStart) });
      case "ended":
        return tell("console.ended-at", { time: timeOfDay(segment.endedAt ?? 0) });
      case "running":
      case "paused":
        return turn?.standing === "running"
          ? html`${tell("console.ends-in")} <t-clock .clock=${`segment:${id}`}></t-clock>`
          : tell("console.began-at", { time: timeOfDay(segment.startedAt ?? 0) });
    }
  }

  #renderHero({ id, segment, title, objective, prompts, turn }: Now) {
    const aims = html`${objective ? html`<p class="quiet">${objective}</p>` : nothing}${prompts.map((prompt) => html`<p class="prompt">${prompt}</p>`)}`;
    if (segment.phase === "planned" || segment.phase === "ended") return html`<div class="plan"><p class="title">${title}</p>${aims}<segment-about segment=${id} short></segment-about>${this.#readOut(segment)}</div>`;
    const running = turn?.standing === "running";
    const clock = running && turn.lengthMillis > 0 ? `turn:${turn.id}` : `segment:${id}`;
    return html`
      <t-clock class="hero" bar speaks .clock=${clock}>
        <span slot="beside" class="who">
          <h2>${running ? turn.name : title}</h2>
          <span dir="auto">${running ? turn.detail : this.#next(turn)}</span>
        </span>
      </t-clock>
      ${turn ? this.#folded(id, segment) : html`<div class="plan">${aims}<segment-about segment=${id} short></segment-about></div>`}
    `;
  }

  /** What the facilitator reads out at the start. */
  #readOut({ phase, setting }: SegmentView) {
    return phase === "planned" && setting?.rule ? html`<p class="prompt">${tell(`house-rule.read-out.${setting.rule}`)}</p>` : nothing;
  }

  #folded(id: string, { objective, prompts, front, setting }: SegmentView) {
    if (!objective && prompts.length === 0 && !front && !setting) return nothing;
    return html`<details><summary>${tell("segment.about")}</summary><segment-about segment=${id}></segment-about></details>`;
  }

  #next(turn: TurnRow | undefined): string {
    return turn ? tell("console.next", { name: turn.name }) : "";
  }
}

declare global {
  interface HTMLElementEventMap {
    /** Asks to set the call of the segment. */
    call: CustomEvent<undefined>;
  }
}
