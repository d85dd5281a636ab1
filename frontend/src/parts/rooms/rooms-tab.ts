import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/clock/clock";
import { emit } from "../../components/events";
import "../../components/pill";
import { staffStyles } from "../../components/styles/staff";
import { tell } from "../../engine/words-here";
import type { RoomSeating } from "./seating";

/** All rooms in a list: who asks for help, and how far each room is. */
@customElement("rooms-tab")
export class RoomsTab extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      button {
        display: grid;
        grid-template-columns: 1fr auto;
        justify-content: stretch;
        inline-size: 100%;
        padding: 10px 4px;
        border: 0;
        border-block-end: 1px solid var(--line);
        border-radius: 0;
        background: none;
        text-align: start;
        --clock-size: 1.1rem;
      }

      small {
        display: block;
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) cards: readonly RoomSeating[] = [];
  @property() segment = "";

  override render() {
    if (this.cards.length === 0) return html`<p class="empty quiet">${tell("console.rooms.none")}</p>`;
    return html`<ul>
      ${this.cards.map(
        (card) => html`<li>
          <button type="button" @click=${() => emit(this, "choose", this.segment)}>
            <span>
              ${card.number}. ${card.name}
              <small class="quiet">${tell("console.room.people", { count: card.seats.length })}</small>
              ${card.helpNeeded ? html`<t-pill kind="missing">${tell("console.room.help")}</t-pill>` : nothing}
            </span>
            <t-clock .clock=${`step:${card.id}`}></t-clock>
          </button>
        </li>`,
      )}
    </ul>`;
  }
}
