import ellipsis from "lucide-static/icons/ellipsis-vertical.svg?raw";
import help from "lucide-static/icons/life-buoy.svg?raw";
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { cautionOf } from "../../components/cautious";
import "../../components/clock/clock";
import { dragged } from "../../components/drag";
import { ask, emit } from "../../components/events";
import { icon } from "../../components/icon";
import { LightElement } from "../../components/light";
import "../../components/menu";
import type { MenuItem } from "../../components/menu";
import "../../components/pill";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { tell } from "../../engine/words-here";
import type { RoomsPhase } from "../../wire";
import { adjustClock } from "../clocks/commands";
import { askForHelp, mergeRooms, moveSeat, nextStep } from "./commands";
import { strangersBetween, strangersIn } from "./languages";
import { type RoomSeating, type SeatRow, fromWhere } from "./seating";

/** One room: the seats and the reasons for them, or the running step. People are dragged, or moved by their menu. */
@customElement("room-card")
export class RoomCard extends LightElement {
  static override styles = css`
    room-card {
      display: grid;
      align-content: start;
      gap: var(--space-2);
    }

    room-card.drop-here {
      border-color: var(--accent);
      background: var(--accent-soft);
    }

    room-card header {
      display: flex;
      align-items: start;
      gap: var(--space-2);
    }

    room-card header > div {
      flex: 1;
    }

    room-card h3 {
      font-size: 1rem;
    }

    room-card li {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
      padding: 2px 0 2px 8px;
      border-radius: 8px;
      cursor: grab;
    }

    room-card li:hover {
      background: var(--sunk);
    }

    room-card li.dragged {
      opacity: 0.5;
    }

    room-card .seat small {
      display: block;
      color: var(--ink-2);
      font-size: 0.75rem;
    }

    room-card .wish,
    room-card .seat small.unmet {
      color: var(--warning);
      font-size: 0.75rem;
    }

    room-card .step {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: var(--space-2);
      --clock-size: 1.25rem;
    }
  `;

  @property({ attribute: false }) card!: RoomSeating;
  @property({ attribute: false }) others: readonly RoomSeating[] = [];
  @property() phase: RoomsPhase = "planned";
  /** The number and name of the running step. Empty before the first. */
  @property() step = "";
  @property({ type: Boolean }) lastStep = false;
  /** Whether this reader may run the rooms. Others only look. */
  @property({ type: Boolean }) mine = false;

  override render() {
    const { card } = this;
    return html`
      <header>
        <div>
          ${isTitled(card) ? html`<span class="label">${tell("room.number", { number: card.number })}</span>` : nothing}
          <h3>${card.name}</h3>
          ${card.detail ? html`<p class="quiet" dir="auto">${card.detail}</p>` : nothing}
        </div>
        ${this.mine ? html`<staff-menu label=${tell("console.room.menu", { number: card.number })} .face=${icon(ellipsis)} .items=${() => this.#roomItems()}></staff-menu>` : nothing}
      </header>
      ${this.#renderStep()}
      ${card.hasCall || this.phase === "closed" ? nothing : html`<p class="wish">${tell("console.room.no-call")}</p>`}
      ${card.helpNeeded ? html`<t-pill kind="missing"><span slot="icon">${icon(help)}</span>${tell("console.room.help")}</t-pill>` : nothing}
      ${card.unmetWishes.map((code) => html`<p class="wish">${tell(`unmet.${code}`)}</p>`)}
      <ul aria-label=${tell("console.room.seats", { number: card.number })}>
        ${card.seats.map((seat) => this.#renderSeat(seat))}
        ${card.seats.length === 0 ? html`<li class="quiet">${tell("console.room.empty")}</li>` : nothing}
      </ul>
    `;
  }

  #renderStep() {
    if (this.phase !== "open" && this.phase !== "recalled") return nothing;
    return html`<p class="step"><span class="quiet">${this.step}</span><t-clock .clock=${`step:${this.card.id}`}></t-clock></p>`;
  }

  #renderSeat(seat: SeatRow) {
    const role = seat.role === "peer" ? "" : ` · ${tell(`seat.${seat.role}`)}`;
    return html`
      <li class="seat" ${dragged(this.mine ? { kind: "seat", id: seat.person } : undefined)}>
        <span>
          ${seat.name}
          <small>${fromWhere(seat, tell)}${role}${seat.here ? nothing : ` · ${tell("console.away")}`}</small>
          ${seat.unmet.map((code) => html`<small class="unmet">${tell(`unmet.${code}`)}</small>`)}
        </span>
        ${!this.mine || this.phase === "closed" || this.others.length === 0
          ? nothing
          : html`<staff-menu label=${tell("console.seat.menu", { name: seat.name })} .face=${icon(ellipsis)} .items=${() => this.#seatItems(seat)}></staff-menu>`}
      </li>
    `;
  }

  #seatItems(seat: SeatRow): MenuItem[] {
    return this.others.map((room) => ({
      label: tell("console.seat.move-to", titleOf(room)),
      ...unlessStrangers(strangersIn(room, seat)),
      act: () => ask(this, moveSeat(seat.person, room.id), tell("console.seat.moved", { name: seat.name, number: room.number })),
    }));
  }

  #roomItems(): MenuItem[] {
    const { id } = this.card;
    return [
      ...(this.phase === "open" ? this.#stepItems() : []),
      ...(this.card.helpNeeded ? [{ label: tell("console.room.helped"), act: () => ask(this, askForHelp(id, false)) }] : []),
      { label: tell("console.room.notice"), act: () => emit(this, "notice-to", { kind: "room", id }) },
      ...(this.phase === "closed" ? [] : [{ label: tell(this.card.hasCall ? "console.call.change" : "console.call.set"), act: () => emit(this, "call-room", id) }, ...this.#mergeItems()]),
    ];
  }

  #stepItems(): MenuItem[] {
    const { id, number, step } = this.card;
    return [
      ...(this.lastStep ? [] : [{ label: tell("console.room.next-step"), caution: cautionOf("nextStep"), act: () => ask(this, nextStep(id, step), tell("console.room.stepped", { number })) }]),
      { label: tell("console.room.minute"), act: () => ask(this, adjustClock(`step:${id}`, MINUTE_MILLIS), tell("console.said.more")) },
    ];
  }

  /** An empty room can only be removed, by a merge into any other room. */
  #mergeItems(): MenuItem[] {
    const { id, number, seats } = this.card;
    const merge = (into: RoomSeating, label: string, said: string): MenuItem => ({
      label,
      caution: cautionOf("mergeRooms"),
      ...unlessStrangers(strangersBetween(this.card, into)),
      act: () => ask(this, mergeRooms(id, into.id), said),
    });
    const [other] = this.others;
    if (seats.length === 0 && other) return [merge(other, tell("console.room.remove"), tell("console.room.removed", { number }))];
    return this.others.map((into) =>
      merge(into, tell("console.room.merge", titleOf(into)), tell("console.room.merged", { number, into: into.number })),
    );
  }
}

/** A room that the programme does not list, and that has no subject, has only its number. */
const isTitled = ({ listed, subject }: RoomSeating): boolean => listed || subject !== "";

/** What a menu says of a room. */
const titleOf = (room: RoomSeating) => ({ number: room.number, name: room.name, titled: isTitled(room) ? "yes" : "no" });

/** A disabled menu item with its reason: these people would not understand each other. */
function unlessStrangers(names: readonly string[]): Pick<MenuItem, "disabled" | "detail"> {
  return names.length > 0 ? { disabled: true, detail: tell("console.room.strangers", { names: names.join(", ") }) } : {};
}

declare global {
  interface HTMLElementEventMap {
    /** Asks to set the call of a room. */
    "call-room": CustomEvent<string>;
  }
}
