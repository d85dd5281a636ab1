import { LitElement, type PropertyValues, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { tell, timeOfDay } from "../../../engine/words-here";

/** One line of the run of show, as it is shown. */
export interface RunLine {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly plannedStart: number;
  readonly expectedStart: number;
  readonly minutesLate: number;
  readonly state: "planned" | "running" | "paused" | "ended" | "passed-over";
}

/** Lines under their session and day. */
export interface Block {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly RunLine[];
}

/** From this width on the run of show is a column that scrolls separately. */
const SCROLLS_ALONE = "(min-width: 1101px)";

/** The programme with planned and expected times. A click chooses a segment. */
@customElement("run-of-show")
export class RunOfShow extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .head {
        display: flex;
        justify-content: space-between;
        padding: var(--space-3) 14px 6px;
      }

      h3 {
        padding: var(--space-3) 14px 4px;
        color: var(--ink-2);
        font-size: var(--label);
      }

      button {
        display: grid;
        grid-template-columns: 44px 1fr auto;
        gap: 0 14px;
        align-items: center;
        justify-content: stretch;
        inline-size: 100%;
        scroll-margin-block: 80px 180px;
        padding: 8px 14px;
        border: 2px solid transparent;
        background: none;
        font-weight: 400;
        text-align: start;
      }

      .time {
        color: var(--ink-3);
        font-size: 14px;
        font-variant-numeric: tabular-nums;
      }

      .title {
        display: block;
        font-weight: 600;
        line-height: 1.3;
      }

      .detail {
        color: var(--ink-2);
        font-size: 12px;
      }

      .expected {
        color: var(--ink-2);
        font-size: 12px;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }

      .ended .title,
      .ended .detail,
      .passed-over .title,
      .passed-over .detail {
        color: var(--ink-3);
        font-weight: 400;
      }

      .late {
        color: var(--last-call);
      }

      button.running,
      button.running:hover,
      button.paused,
      button.paused:hover {
        background: var(--accent-soft);
      }

      button.running .time,
      button.running .detail {
        color: var(--ink-2);
      }

      button[aria-pressed="true"] {
        border-color: var(--accent);
        color: var(--ink);
      }

      button[aria-pressed="true"]:not(.running, .paused) {
        background: none;
      }
    `,
  ];

  @property({ attribute: false }) blocks: readonly Block[] = [];
  @property() selected = "";

  override render() {
    return html`
      <div class="head label"><h2 class="label">${tell("console.run-of-show")}</h2><span>${tell("console.expected")}</span></div>
      ${this.blocks.length === 0 ? html`<p class="empty quiet">${tell("console.no-programme")}</p>` : nothing}
      ${this.blocks.map(
        (block) => html`
          <section aria-label=${block.title}>
            <h3>${block.title}</h3>
            <ol @keydown=${this.#walk}>
              ${block.lines.map((line) => html`<li>${this.#renderLine(line)}</li>`)}
            </ol>
          </section>
        `,
      )}
    `;
  }

  /** Scrolls to the chosen line when another one is chosen. On a narrow page it does not scroll, so that the clock stays visible. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("selected") && matchMedia(SCROLLS_ALONE).matches) this.renderRoot.querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest" });
  }

  /** The arrow keys go from line to line, across sessions. */
  #walk(event: KeyboardEvent): void {
    const lines = [...this.renderRoot.querySelectorAll<HTMLElement>("li button")];
    const now = lines.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    lines[to]?.focus();
  }

  #renderLine(line: RunLine) {
    const current = line.state === "running" || line.state === "paused";
    return html`
      <button
        type="button"
        class=${line.state}
        aria-pressed=${String(line.id === this.selected)}
        aria-current=${current ? "step" : nothing}
        @click=${() => emit(this, "choose", line.id)}
      >
        <span class="time">${timeOfDay(line.plannedStart)}</span>
        <span>
          <span class="title">${line.title}</span>
          <span class="detail">${line.state === "planned" ? "" : `${tell(`console.state.${line.state}`)} · `}${line.detail}</span>
        </span>
        ${this.#renderExpected(line)}
      </button>
    `;
  }

  #renderExpected({ minutesLate: late, expectedStart, state }: RunLine) {
    if (state === "passed-over") return nothing;
    const shown = late !== 0 && state === "planned";
    return html`<span class="expected ${shown && late > 0 ? "late" : ""}">
      ${shown ? html`${late > 0 ? "+" : "−"}${Math.abs(late)}` : nothing} ${timeOfDay(expectedStart)}
    </span>`;
  }
}
