import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { caution, cautious } from "../../components/cautious";
import "../../components/clock/clock";
import { type Drop, dropTarget } from "../../components/drag";
import { ask, emit } from "../../components/events";
import { LightElement } from "../../components/light";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import type { RoomSubject, SegmentView } from "../../wire";
import { roomName } from "../programme/subjects";
import { addRoom, closeRooms, extendRooms, moveSeat, openRooms, planRooms, recallRooms } from "./commands";
import { strangersIn } from "./languages";
import "./room-card";
import { LARGEST_ROOM, SMALLEST_ROOM, USUAL_ROOM } from "./room-size";
import { type RoomSeating, type Unseated, fromWhere, withoutRoom } from "./seating";

/** What the planner of rooms shows. */
export interface Rooms {
  readonly segment: string;
  readonly view: SegmentView;
  readonly cards: readonly RoomSeating[];
  readonly seatable: readonly string[];
  readonly unseated: readonly Unseated[];
  readonly practices: readonly RoomSubject[];
  /** How many people are back in the main session, and the names of the others. */
  readonly back: number;
  readonly out: readonly string[];
  /** Whether this reader may run them. Others only look. */
  readonly mine: boolean;
  /** Whether someone else holds the controls, which opening, recalling and closing rooms needs. */
  readonly held: boolean;
}

/** The rooms of a segment, from giving seats to the return of everyone. */
@customElement("rooms-panel")
export class RoomsPanel extends LightElement {
  static override styles = css`
    rooms-panel {
      display: grid;
      gap: var(--space-3);
      padding-block: var(--space-3);
    }

    rooms-panel .plan {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2) var(--space-3);
    }

    rooms-panel .plan label {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
    }

    rooms-panel .plan input[type="number"] {
      inline-size: 72px;
    }

    rooms-panel .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr));
      gap: var(--space-3);
      align-items: start;
    }

    rooms-panel .recall {
      --clock-size: 2.5rem;
      display: grid;
      gap: var(--space-2);
    }
  `;

  @property({ attribute: false }) rooms!: Rooms;
  @state() private size = USUAL_ROOM;
  @state() private onePerPractice = true;

  override render() {
    const { rooms } = this;
    return html`
      ${this.#renderHead()}
      <div class="grid">
        ${rooms.cards.map((card) => this.#renderCard(card))}
      </div>
      ${rooms.mine && rooms.unseated.length > 0 && rooms.cards.length > 0 && rooms.view.rooms !== "closed" ? this.#renderUnseated() : nothing}
    `;
  }

  #renderHead() {
    if (!this.rooms.mine) return this.#renderPhase();
    switch (this.rooms.view.rooms) {
      case "none":
      case "planned":
        return this.#renderPlanner();
      case "open":
        return html`<div class="plan">
          <p class="quiet">${tell("console.rooms.open", { count: this.rooms.cards.length })}</p>
          <button type="button" ?disabled=${this.rooms.held} @click=${() => ask(this, recallRooms(this.rooms.segment), tell("console.rooms.recalled"))} ${cautious("recallRooms")}>${tell("console.rooms.recall")}</button>
          <button type="button" @click=${() => emit(this, "notice-to", { kind: "rooms", id: this.rooms.segment })}>
            ${tell("console.rooms.notice")}
          </button>
          <button type="button" @click=${() => ask(this, extendRooms(this.rooms.segment, MINUTE_MILLIS), tell("console.rooms.extended"))}>${tell("console.rooms.minute")}</button>
          <button type="button" class="plain" @click=${() => this.#add()} ${cautious("addRoom")}>${tell("console.rooms.add")}</button>
          </div>
          ${caution(["addRoom", tell("console.rooms.add")])}`;
      case "recalled":
        return this.#renderRecall();
      case "closed":
        return html`<p class="empty">${tell("console.rooms.closed")}</p>`;
    }
  }

  /** For a reader who only looks. */
  #renderPhase() {
    switch (this.rooms.view.rooms) {
      case "none":
      case "planned":
        return html`<p class="quiet">${tell("console.rooms.not-open")}</p>`;
      case "open":
        return html`<p class="quiet">${tell("console.rooms.open", { count: this.rooms.cards.length })}</p>`;
      case "recalled":
        return html`<t-clock .clock=${`recall:${this.rooms.segment}`} beside=${tell("console.rooms.closing")}></t-clock>`;
      case "closed":
        return html`<p class="empty">${tell("console.rooms.closed")}</p>`;
    }
  }

  #renderPlanner() {
    const { cards, seatable, practices, view } = this.rooms;
    const planned = view.rooms === "planned" && cards.length > 0;
    const listed = cards.some((card) => card.listed);
    const seat = tell(cards.some(({ seats }) => seats.length > 0) ? "console.rooms.seat-again" : "console.rooms.seat", { count: seatable.length });
    const open = tell("console.rooms.open-now", { count: cards.length });
    return html`
      ${planned ? nothing : html`<p class="empty">${tell("console.rooms.hint")}</p>`}
      <div class="plan">
        ${listed
          ? nothing
          : html`<label>${tell("console.rooms.size")} <input type="number" min=${SMALLEST_ROOM} max=${LARGEST_ROOM} .value=${String(this.size)} @change=${this.#resized} /></label>`}
        ${practices.length > 0 && !listed
          ? html`<label>
              <input type="checkbox" .checked=${this.onePerPractice} @change=${(event: Event) => (this.onePerPractice = (event.target as HTMLInputElement).checked)} />
              ${tell("console.rooms.per-practice", { count: practices.length })}
            </label>`
          : nothing}
        <button type="button" class=${planned ? "" : "main"} ?disabled=${seatable.length === 0} @click=${this.#seat} ${cautious("planRooms")}>
          ${seat}
        </button>
        <button type="button" class="plain" @click=${() => this.#add()} ${cautious("addRoom")}>${tell("console.rooms.add")}</button>
        ${planned
          ? html`<button type="button" class="main" ?disabled=${this.rooms.held || view.phase !== "running"} @click=${() => ask(this, openRooms(this.rooms.segment), tell("console.rooms.opened"))} ${cautious("openRooms")}>${open}</button>`
          : nothing}
      </div>
      ${caution(["planRooms", seat], ["addRoom", tell("console.rooms.add")], ...(planned ? ([["openRooms", open]] as const) : []))}
      ${planned && view.phase !== "running" ? html`<p>${tell(view.phase === "paused" ? "console.rooms.when-resumed" : "console.rooms.when-running")}</p>` : nothing}
      ${planned ? html`<p class="quiet">${this.#reasons()}</p>` : nothing}
    `;
  }

  #reasons(): string {
    const { cards, practices } = this.rooms;
    const count = cards.reduce((sum, card) => sum + card.unmet, 0);
    const missing = withoutRoom(cards, practices);
    return [
      ...(missing > 0 ? [tell("console.rooms.fewer", { count: missing })] : []),
      tell(count === 0 ? "console.rooms.all-met" : "console.rooms.some-unmet", { count }),
    ].join(" ");
  }

  #renderRecall() {
    const { back, out } = this.rooms;
    return html`
      <div class="recall">
        <t-clock .clock=${`recall:${this.rooms.segment}`} beside=${tell("console.rooms.closing")}></t-clock>
        <p>${tell("console.rooms.back", { back, all: back + out.length })}</p>
        ${out.length > 0 ? html`<p class="quiet">${tell("console.rooms.not-back", { names: out.join(", ") })}</p>` : nothing}
        <div><button type="button" ?disabled=${this.rooms.held} @click=${() => ask(this, closeRooms(this.rooms.segment), tell("console.rooms.closed-now"))} ${cautious("closeRooms")}>${tell("console.rooms.close")}</button></div>
      </div>
    `;
  }

  #renderCard(card: RoomSeating) {
    const { view, cards } = this.rooms;
    const step = view.protocol[card.step];
    const name = step ? tell("console.step", { step: card.step + 1, count: view.protocol.length, title: say(step.title) }) : "";
    return html`<room-card
      class="card"
      .card=${card}
      .others=${cards.filter(({ id }) => id !== card.id)}
      .phase=${view.rooms}
      .step=${name}
      ?mine=${this.rooms.mine}
      .lastStep=${card.step >= view.protocol.length - 1}
      ${dropTarget(this.#drop(card))}
    ></room-card>`;
  }

  #drop(card: RoomSeating): Drop {
    return {
      accepts: ({ kind, id }) => kind === "seat" && this.rooms.mine && this.#takes(card, id),
      drop: ({ id }) => this.#move(id, card),
    };
  }

  #takes(card: RoomSeating, person: string): boolean {
    const seat = this.rooms.cards.flatMap(({ seats }) => seats).find((each) => each.person === person);
    return seat !== undefined && !card.seats.some((each) => each.person === person) && strangersIn(card, seat).length === 0;
  }

  #renderUnseated() {
    return html`<section class="card" aria-label=${tell("console.rooms.unseated")}>
      <h3 class="label">${tell("console.rooms.unseated")}</h3>
      <ul>
        ${this.rooms.unseated.map((seat) => this.#renderOneUnseated(seat))}
      </ul>
    </section>`;
  }

  #renderOneUnseated(seat: Unseated) {
    return html`<li class="row">
      <span>${seat.name} <small class="quiet">${fromWhere(seat, tell)} · ${tell(`console.unseated.${seat.why}`)}</small></span>
      ${this.rooms.cards.map(
        (card) => html`<button type="button" class="chip" ?disabled=${strangersIn(card, seat).length > 0} @click=${() => this.#move(seat.person, card)}>
          ${roomName(here().store, card.id, say, tell)}
        </button>`,
      )}
    </li>`;
  }

  #resized(event: Event): void {
    this.size = Math.min(LARGEST_ROOM, Math.max(SMALLEST_ROOM, Number((event.target as HTMLInputElement).value) || USUAL_ROOM));
  }

  #seat(): void {
    const { segment, practices, seatable } = this.rooms;
    const subjects = this.onePerPractice ? practices : [];
    ask(this, planRooms({ segment, subjects, present: seatable, size: this.size }));
  }

  #add(): void {
    ask(this, addRoom(this.rooms.segment), tell("console.rooms.added"));
  }

  #move(person: string, { id, number }: RoomSeating): void {
    ask(this, moveSeat(person, id), tell("console.seat.moved-here", { number }));
  }
}
