import lifeBuoy from "lucide-static/icons/life-buoy.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/avatars";
import "../../components/clock/clock";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { readClock } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { RoomView } from "../../wire";
import { may } from "../people/rights";
import { organisationName, personName } from "../people/selectors";
import "../programme/live-call";
import { type Subject, nameSubject, roomName } from "../programme/subjects";
import { askForHelp } from "./commands";
import { roomStyles } from "./live-room.styles";
import { PLENARY, goTo, isIn } from "./whereabouts";

/** Says that the reader is ready for the next step, or not yet. The server may have released the lease since this page took it, such as when a seat changed. */
export function toggleReady(room: string): void {
  const { store, me } = here();
  const lease = `ready/${room}`;
  const isReady = store.holders(lease).includes(me);
  here().lease(lease, false);
  if (!isReady) here().lease(lease, true);
}

/** The reader's room: its subject, its people, the running step with its prompt, and ways to get help. */
@customElement("live-room")
export class LiveRoom extends LitElement {
  static override styles = [shared, controls, roomStyles];

  @property() room = "";
  #step: number | undefined;

  constructor() {
    super();
    new Watch(this, "room", "segment", "practice", "organisation", "person", "clock", "leases");
    new Ticking(this, () => this.#stepState());
  }

  /** The return from earlier rooms does not count for these. */
  protected override firstUpdated(): void {
    const { store } = here();
    const open = store.one("segment", store.one("room", this.room)?.segment)?.rooms === "open";
    if (open && isIn(PLENARY)) goTo(undefined);
  }

  /** Ready for one step is not ready for the next. */
  protected override willUpdate(): void {
    const step = here().store.one("room", this.room)?.step;
    if (this.#step !== undefined && step !== this.#step) here().lease(`ready/${this.room}`, false);
    this.#step = step;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (isIn(`room:${this.room}`)) goTo(undefined);
    here().lease(`ready/${this.room}`, false);
  }

  override render() {
    const room = here().store.one("room", this.room);
    if (!room) return nothing;
    const subject = room.subject ? nameSubject(here().store, room.subject, say, tell) : undefined;
    const title = subject ? titleOf(subject) : roomName(here().store, this.room, say, tell);
    return html`<section class="card" aria-labelledby="title">
      <div class="top">
        <span class="label">${tell("room.yours")}</span>
        <t-avatars .names=${this.#names(room)}></t-avatars>
      </div>
      <div>
        <h3 id="title" dir="auto">${title}</h3>
        ${this.#listed(room)}
        <p class="quiet">${this.#company(room)}</p>
      </div>
      ${this.#runningStep(room)} ${this.#call(room)}
      <div class="acts">
        ${this.#help(room)} ${this.#ready(room)}
      </div>
    </section>`;
  }

  /** What the programme says of it. */
  #listed({ theme, place, facilitators, rapporteurs }: RoomView) {
    const { store, words } = here();
    const names = (organisations: readonly string[]) => organisations.map((id) => organisationName(store, id)).join(", ");
    return html`
      ${theme ? html`<p lang=${words.said(theme).language}>${say(theme)}</p>` : nothing}
      ${place ? html`<p class="quiet">${tell("room.place", { place })}</p>` : nothing}
      ${facilitators ? html`<p class="quiet">${tell("room.facilitated", { names: names(facilitators) })}</p>` : nothing}
      ${rapporteurs ? html`<p class="quiet">${tell("room.reported", { names: names(rapporteurs) })}</p>` : nothing}
    `;
  }

  #runningStep(room: RoomView) {
    const { store, words } = here();
    const steps = store.one("segment", room.segment)?.protocol ?? [];
    const step = steps[room.step];
    if (!step) return steps.length > 0 ? html`<p class="quiet">${tell("room.no-step")}</p>` : nothing;
    const values = { number: room.step + 1, count: steps.length, title: say(step.title) };
    return html`<div class="step ${this.#stepState()}">
      <p class="step-top">
        <b>${tell("room.step", values)}</b>
        <t-clock clock="step:${this.room}" speaks></t-clock>
      </p>
      <p lang=${words.said(step.prompt).language}>${say(step.prompt)}</p>
    </div>`;
  }

  /** A room has a call apart from the main one. If none is set, the page says so. */
  #call(room: RoomView) {
    const { store } = here();
    if (store.one("segment", room.segment)?.rooms !== "open") return nothing;
    if (Object.keys(room.calls).length === 0) return html`<p class="quiet">${tell("room.no-call")}</p>`;
    return html`<live-call .calls=${room.calls} label=${tell("room.call")} main @joined=${() => goTo(`room:${this.room}`)}></live-call>`;
  }

  #help(room: RoomView) {
    if (!may(here().store, "askForHelp", { room: this.room })) return nothing;
    return html`<button aria-pressed=${room.helpNeeded ? "true" : "false"} @click=${() => ask(this, askForHelp(this.room, !room.helpNeeded))}>
      ${icon(lifeBuoy)} ${tell(room.helpNeeded ? "room.help.asked" : "room.help")}
    </button>`;
  }

  #ready(room: RoomView) {
    const { store, me } = here();
    const ready = store.holders(`ready/${this.room}`);
    const mine = ready.includes(me);
    return html`<button aria-pressed=${mine ? "true" : "false"} @click=${() => toggleReady(this.room)}>
      ${tell("room.ready", { ready: ready.length, count: room.seats.length })}
    </button>`;
  }

  #company({ seats }: RoomView): string {
    const { me } = here();
    const peers = seats.filter(({ person, role }) => person !== me && (role === "peer" || role === "presenter"));
    const cities = new Set(peers.map(({ person }) => this.#cityOf(person)));
    return cities.size > 0 ? tell("room.with", { who: [...cities].join(", ") }) : tell("room.alone");
  }

  #names({ seats }: RoomView): string[] {
    return seats.map(({ person }) => this.#cityOf(person));
  }

  #cityOf(person: string): string {
    const { store } = here();
    return organisationName(store, store.one("person", person)?.organisation) || personName(store, person);
  }

  #stepState(): string {
    const { store, time } = here();
    const clock = store.one("clock", `step:${this.room}`);
    return clock ? readClock(clock, time.now()).state : "";
  }
}

/** What a room is about: of whom it speaks, and of what. */
const titleOf = ({ name, detail }: Subject): string => (name && detail ? tell("labelled", { label: name, text: detail }) : name || detail);
