import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type ClockFace, readClock, worthSaying } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Ticking } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { Clock } from "../../wire";
import "../pill";
import { shared } from "../styles/shared";
import { clockStyles } from "./clock.styles";

const GLOW_MILLIS = 2_500;

/**
 * The main thing on every page: how much time is left, as a figure. Colour, word and shape show its state. A screen
 * reader announces it only when the state changes.
 */
@customElement("t-clock")
export class TClock extends LitElement {
  static override styles = [shared, clockStyles];

  /** Which clock, such as `segment:g1`. */
  @property() clock = "";
  /** Words next to the figure, such as "left in rooms". */
  @property() beside = "";
  /** Whether a bar shows how much time has passed. */
  @property({ type: Boolean }) bar = false;
  /** Whether a pill next to the figure shows the state. */
  @property({ type: Boolean }) pill = false;
  /** Whether screen readers announce its changes. Only one clock of a page does. */
  @property({ type: Boolean }) speaks = false;
  @property({ reflect: true }) state = "armed";
  @state() private added = "";
  @state() private said = "";
  #face: ClockFace | undefined;
  #seen: Clock | undefined;
  #stop = () => {};

  constructor() {
    super();
    new Ticking(this, () => this.#read()?.figure ?? "");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { store, words } = here();
    const stops = [store.subscribe(["clock"], () => this.requestUpdate()), words.subscribe(() => this.requestUpdate())];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override willUpdate(): void {
    const clock = here().store.one("clock", this.clock);
    const face = this.#read();
    if (!clock || !face) return;
    if (clock.id !== this.#seen?.id) this.said = "";
    this.#noticeAdjustment(clock);
    if (this.#seen && clock.id !== this.#seen.id) this.said = "";
    const news = worthSaying(this.#face, face);
    if (news) this.said = tell(news);
    this.#face = face;
    this.#seen = clock;
    this.state = face.state;
  }

  override render() {
    const face = this.#read();
    if (!face) return nothing;
    return html`
      ${this.pill ? html`<t-pill kind=${face.state}>${tell(`clock.state.${face.state}`)}</t-pill>` : nothing}
      <span class="row">
        <span class="figure" role="timer" aria-live="off">${face.figure}</span>
        ${this.added ? html`<span class="added">${this.added}</span>` : nothing}
        <slot name="beside">${this.beside ? html`<span class="beside">${this.beside}</span>` : nothing}</slot>
      </span>
      ${this.bar ? html`<span class="track" aria-hidden="true"><span class="gone"></span></span>` : nothing}
      ${this.speaks ? html`<span class="hidden-text" role="status">${this.said}</span>` : nothing}
    `;
  }

  protected override updated(_: PropertyValues): void {
    const gone = this.renderRoot.querySelector<HTMLElement>(".gone");
    if (gone) gone.style.inlineSize = `${((this.#face?.gone ?? 0) * 100).toFixed(2)}%`;
  }

  #read(): ClockFace | undefined {
    const clock = here().store.one("clock", this.clock);
    return clock && readClock(clock, here().time.now());
  }

  /** The end of a running clock has moved: someone added or took time. The clock glows once and the page announces it. */
  #noticeAdjustment(clock: Clock): void {
    const before = this.#seen;
    if (clock.id !== before?.id) this.added = "";
    const moved = before && clock !== before && clock.id === before.id ? movedBy(before, clock) : 0;
    if (moved === 0) return;
    const minutes = Math.round(moved / 6_000) / 10;
    this.added = tell("clock.added", { minutes: minutes > 0 ? `+${minutes}` : `−${-minutes}` });
    this.said = this.added;
    setTimeout(() => (this.added = ""), GLOW_MILLIS);
  }
}

/** By how much someone has moved the end of a clock. A clock that begins again, for the next step or speaker, has another end but was not adjusted. */
function movedBy(before: Clock, now: Clock): number {
  if (before.phase !== now.phase) return 0;
  const moved = now.phase === "running" ? now.endsAt - before.endsAt : now.leftMillis - before.leftMillis;
  return moved === now.lengthMillis - before.lengthMillis ? moved : 0;
}
