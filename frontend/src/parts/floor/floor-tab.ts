import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { caution, cautious } from "../../components/cautious";
import "../../components/clock/clock";
import { ask } from "../../components/events";
import { staffStyles } from "../../components/styles/staff";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { tell } from "../../engine/words-here";
import { endSpeech, giveFloor, lowerHand } from "./commands";
import type { Floor, Waiting } from "./floor";

const lengths = [1, 2, 3, 5];

/** The speaker and the queue. Giving the floor ends the speech before. */
@customElement("floor-tab")
export class FloorTab extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .speaker {
        --clock-size: 2rem;
        display: grid;
        gap: var(--space-2);
      }

      li {
        display: grid;
        grid-template-columns: 22px 1fr auto auto;
        align-items: center;
        gap: 6px;
        padding-block: 8px;
        border-block-end: 1px solid var(--line);
      }

      small {
        display: block;
        color: var(--ink-2);
      }

      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) floor!: Floor;
  @state() private minutes = 2;

  override render() {
    const { segment, hand, speakerName, queue, mine } = this.floor;
    return html`
      ${hand
        ? html`<div class="speaker card">
            <span class="label">${tell("console.floor.speaks")}</span>
            <strong>${speakerName}</strong>
            <t-clock .clock=${`speech:${segment}`}></t-clock>
            ${mine ? html`<button type="button" @click=${() => ask(this, endSpeech(segment, hand))} ${cautious("endSpeech")}>${tell("console.floor.thanks")}</button>${queue.length === 0 ? caution(["endSpeech", tell("console.floor.thanks")]) : nothing}` : nothing}
          </div>`
        : nothing}
      ${queue.length === 0
        ? html`<p class="empty quiet">${tell("console.floor.empty")}</p>`
        : html`
            ${mine ? this.#renderLength() : nothing}
            ${mine ? caution(["giveFloor", tell("console.floor.give")], ["lowerHand", tell("console.floor.lower-hand")], ...(hand ? ([["endSpeech", tell("console.floor.thanks")]] as const) : [])) : nothing}
            <ol>
              ${queue.map((waiting, index) => this.#renderWaiting(waiting, index))}
            </ol>
          `}
    `;
  }

  #renderLength() {
    return html`<label class="quiet">
      ${tell("console.floor.length")}
      <select @change=${(event: Event) => (this.minutes = Number((event.target as HTMLSelectElement).value))}>
        ${lengths.map((each) => html`<option value=${each} ?selected=${each === this.minutes}>${tell("staff.minutes", { count: each })}</option>`)}
      </select>
    </label>`;
  }

  async giveNext(): Promise<void> {
    await this.updateComplete;
    const [next] = this.floor.queue;
    if (next && this.floor.mine) this.#give(next);
  }

  #give({ hand, name }: Waiting): void {
    ask(this, giveFloor(hand, this.minutes * MINUTE_MILLIS), tell("console.floor.given", { name }));
  }

  #renderWaiting(waiting: Waiting, index: number) {
    return html`<li>
      <span class="quiet">${index + 1}</span>
      <span>
        ${waiting.name}
        <small>${waiting.organisation}${waiting.firstOfTheirs ? ` · ${tell("console.floor.first")}` : ""}</small>
      </span>
      ${this.floor.mine ? this.#renderActs(waiting, index) : nothing}
    </li>`;
  }

  #renderActs(waiting: Waiting, index: number) {
    return html`
      <button type="button" class=${index === 0 ? "main" : ""} @click=${() => this.#give(waiting)} ${cautious("giveFloor")}>${tell("console.floor.give")}${index === 0 ? html` <kbd>G</kbd>` : nothing}</button>
      <button type="button" class="plain square" aria-label=${tell("console.floor.lower", { name: waiting.name })} @click=${() => ask(this, lowerHand(waiting.hand))} ${cautious("lowerHand")}>✕</button>
    `;
  }
}
