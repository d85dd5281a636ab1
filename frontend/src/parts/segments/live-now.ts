import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/clock/clock";
import "../../components/pill";
import { controls, shared } from "../../components/styles/shared";
import { lengthFigure, readClock } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { ListedRoom, SegmentView } from "../../wire";
import "../floor/live-hand";
import { nameTurn } from "../lineups/naming";
import { nextTurn, runningTurn } from "../lineups/selectors";
import { personName } from "../people/selectors";
import "../practices/live-poster";
import "../programme/live-call";
import "../programme/segment-about";
import { ruleInWords } from "../programme/setting";
import type { Subject } from "../programme/subjects";
import { areOpen, roomsOf } from "../rooms/selectors";
import { PLENARY, goTo } from "../rooms/whereabouts";
import { presents } from "../run/pressing";
import { clockOf } from "./clock-of";
import { nowStyles } from "./live-now.styles";

const WITHOUT_FLOOR = new Set(["break", "questionnaire"]);

/** What runs now: first its clock, then when it ends, the link to the call, and the hand. */
@customElement("live-now")
export class LiveNow extends LitElement {
  static override styles = [shared, controls, nowStyles];

  @property() segment = "";

  constructor() {
    super();
    new Watch(this, "segment", "turn", "clock", "practice", "organisation", "room", "floor", "person");
    new Ticking(this, () => `${this.#face()?.state} ${this.#until()}`);
  }

  override render() {
    const { store } = here();
    const segment = store.one("segment", this.segment);
    if (!segment) return nothing;
    const turn = runningTurn(store, segment);
    const subject = turn && nameTurn(store, turn[1], say, tell);
    return html`
      <article class="card ${this.#mine(segment) ? "mine" : ""}" aria-labelledby="title">
        <div class="top">
          <t-pill kind=${this.#face()?.state ?? "running"}>${this.#word(segment)}</t-pill>
          <span class="quiet">${this.#context(segment)}</span>
        </div>
        ${subject ? this.#turnTitle(subject) : this.#title(segment)}
        <t-clock clock=${clockOf(store, this.segment, segment)} beside=${this.#beside(segment)} bar speaks></t-clock>
        ${this.#mine(segment) ? html`<p role="status">${tell(subject?.practice ? "present.hint" : "present.hint.here")}</p>` : this.#speaker()}
        ${WITHOUT_FLOOR.has(segment.kind)
          ? nothing
          : html`<div class="acts">
              <live-call .calls=${segment.calls} label=${tell(this.#room(segment) ? "call.everybody" : "call.join")} @joined=${() => goTo(PLENARY)}></live-call>
              ${this.#hasTheWord(segment) ? nothing : html`<live-hand segment=${this.segment}></live-hand>`}
            </div>`}
        ${subject?.practice ? html`<live-poster practice=${subject.practice}></live-poster>` : nothing}
        ${turn?.[1].video ? html`<p><a href=${turn[1].video} target="_blank" rel="noopener">${tell("front.video")}</a></p>` : nothing}
        ${turn || this.#room(segment) ? nothing : this.#objective(segment)} ${this.#after(segment)} ${this.#about(segment, turn !== undefined || this.#room(segment) !== undefined)}
      </article>
    `;
  }

  #title(segment: SegmentView) {
    const { text, language } = here().words.said(segment.title);
    return html`<h2 id="title" lang=${language}>${text}</h2>`;
  }

  #turnTitle({ name, detail, language }: Subject) {
    return html`<div>
      <h2 id="title">${name}</h2>
      ${detail ? html`<p class="quiet" dir="auto" lang=${language ?? nothing}>${detail}</p>` : nothing}
    </div>`;
  }

  #objective(segment: SegmentView) {
    const { words } = here();
    const texts = segment.objective ? [segment.objective, ...segment.prompts] : segment.prompts;
    return html`${texts.map((text) => html`<p class="objective" lang=${words.said(text).language}>${say(text)}</p>`)}${this.#rooms(segment)}`;
  }

  /** The rooms that the programme lists, which people may read before they open. */
  #rooms({ listedRooms }: SegmentView) {
    const { words } = here();
    const row = ({ title, theme, place }: ListedRoom) => html`<li lang=${words.said(title).language}>
      <b>${say(title)}</b>${[say(theme), place].filter(Boolean).map((text) => html` · ${text}`)}
    </li>`;
    return listedRooms ? html`<ul class="rooms">${listedRooms.map(row)}</ul>` : nothing;
  }

  /** What may leave, always. Who is at the front and where it is; the aim and the questions too, where the card does not show them. */
  #about(segment: SegmentView, folded: boolean) {
    const rule = ruleInWords(segment.setting, tell);
    if (!folded) return html`<segment-about segment=${this.segment} short></segment-about>`;
    const hasMore = segment.objective || segment.prompts.length > 0 || segment.front || segment.setting;
    return html`${rule ? html`<p class="quiet">${rule}</p>` : nothing}
    ${hasMore ? html`<details><summary>${tell("segment.about")}</summary><segment-about segment=${this.segment}></segment-about></details>` : nothing}`;
  }

  /** The next turn, and the end of the whole segment while a turn has the clock. */
  #after(segment: SegmentView) {
    const { store } = here();
    const next = nextTurn(store, segment);
    if (!next) return nothing;
    const { name, detail } = nameTurn(store, next[1], say, tell);
    return html`<p class="quiet">
      ${tell("next")} <b>${name}</b>${detail ? ` · ${detail}` : ""}<br />${tell("segment.until", { until: this.#until() })}
    </p>`;
  }

  /** Whether the reader presents here now. */
  #mine(segment: SegmentView): boolean {
    const { store, me } = here();
    return presents(store, me, [this.segment, segment]);
  }

  /** A person who presents or speaks does not need to raise a hand. */
  #hasTheWord(segment: SegmentView): boolean {
    const { store, me } = here();
    return this.#mine(segment) || store.one("floor", this.segment)?.speaker === me;
  }

  #speaker() {
    const { store, me } = here();
    const speaker = store.one("floor", this.segment)?.speaker;
    if (!speaker || speaker === me) return nothing;
    return html`<p class="speaker">
      <span>${tell("floor.speaking", { name: personName(store, speaker) })}</span>
      <t-clock clock="speech:${this.segment}"></t-clock>
    </p>`;
  }

  /** The reader's open room, which has its own prompt and call. */
  #room(segment: SegmentView) {
    return areOpen(segment) ? roomsOf(here().store, this.segment, here().me)[0] : undefined;
  }

  #context(segment: SegmentView): string {
    const { store } = here();
    const turn = runningTurn(store, segment);
    if (!turn) return this.#until();
    const number = segment.turns.indexOf(turn[0]) + 1;
    return tell("turn.of", { segment: say(segment.title), number, count: segment.turns.length });
  }

  #beside(segment: SegmentView): string {
    const { store } = here();
    const state = this.#face()?.state;
    if (state === "overtime" || state === "paused") return tell(`clock.beside.${state}`);
    const turn = runningTurn(store, segment);
    if (turn && turn[1].lengthMillis > 0) return this.#ofLength(turn[1].lengthMillis);
    if (clockOf(store, this.segment, segment).startsWith("changeover")) return tell("clock.beside.changeover");
    return tell(areOpen(segment) ? "clock.beside.rooms" : "clock.beside.left");
  }

  /** The planned length of a turn, if no one has added time. */
  #ofLength(lengthMillis: number): string {
    const left = this.#face()?.leftMillis ?? 0;
    return left > lengthMillis ? "" : tell("clock.beside.turn", { length: lengthFigure(lengthMillis) });
  }

  /** When the segment is expected to end, in the reader's local time. */
  #until(): string {
    const { store, words, time } = here();
    const clock = store.one("clock", `segment:${this.segment}`);
    if (!clock || !time.known) return "";
    const end = Math.max(time.now(), time.now() + readClock(clock, time.now()).leftMillis);
    return tell("until", { time: words.timeOfDay(end) });
  }

  #word(segment: SegmentView): string {
    const state = this.#face()?.state ?? "running";
    if (state !== "running") return tell(`clock.state.${state}`);
    return tell(this.#mine(segment) ? "present.on" : "now");
  }

  #face() {
    const { store, time } = here();
    const segment = store.one("segment", this.segment);
    const clock = segment && store.one("clock", clockOf(store, this.segment, segment));
    return clock && readClock(clock, time.now());
  }
}
