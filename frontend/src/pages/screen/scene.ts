import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/clock/clock";
import "../../components/pill";
import { shared } from "../../components/styles/shared";
import { readClock } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { LooksAt } from "../../engine/looks-at";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import { nameTurn } from "../../parts/lineups/naming";
import { nextTurn, runningTurn } from "../../parts/lineups/selectors";
import { organisationName, personName } from "../../parts/people/selectors";
import { pageAddress } from "../../parts/practices/page-address";
import { textOf } from "../../parts/practices/topics";
import { next } from "../../parts/programme/selectors";
import { ruleInWords } from "../../parts/programme/setting";
import { whoIsBack } from "../../parts/rooms/selectors";
import { clockOf } from "../../parts/segments/clock-of";
import type { NoteView, SegmentView } from "../../wire";
import { sceneStyles } from "./scene.styles";

/** One running segment for the projector: its turn, its rooms, or the finding shown to everyone. */
@customElement("screen-scene")
export class ScreenScene extends LitElement {
  static override styles = [shared, sceneStyles];

  @property() segment = "";
  /** The finding that everyone sees here. */
  @property() finding: string | undefined;

  constructor() {
    super();
    new Watch(this, "segment", "session", "turn", "clock", "practice", "organisation", "person", "floor", "board", "note", "room", "leases");
    new Ticking(this, () => this.#face()?.state ?? "");
    new LooksAt(this, () => this.#posterTopics());
  }

  override render() {
    const { store } = here();
    const segment = store.one("segment", this.segment);
    if (!segment) return nothing;
    const finding = store.one("note", this.finding);
    const poster = this.#poster(segment);
    this.toggleAttribute("poster", poster !== nothing);
    return html`
      <div class="top">
        <span>${this.#context(segment)}</span>
        <t-pill kind=${this.#face()?.state ?? "armed"}>${tell(`clock.state.${this.#face()?.state ?? "armed"}`)}</t-pill>
      </div>
      ${finding ? this.#quote(finding) : nothing} ${poster}
      <t-clock class=${finding ? "small" : ""} clock=${this.#clock(segment)} beside=${finding ? "" : this.#beside(segment)} speaks></t-clock>
      ${finding ? nothing : this.#who(segment)}
      <p class="next"><span>${this.#speaker()}</span> <span>${this.#next(segment)}</span></p>
    `;
  }

  #quote(note: NoteView) {
    const { store } = here();
    const city = note.attribution === "public" ? organisationName(store, note.sources.organisation) : "";
    return html`<figure>
      <blockquote lang=${note.wording.language} dir="auto">${note.wording.text}</blockquote>
      <figcaption>${[note.type ? tell(`type.${note.type}`) : "", city].filter(Boolean).join(" · ")}</figcaption>
    </figure>`;
  }

  #posterTopics(): string[] {
    const { store } = here();
    const segment = store.one("segment", this.segment);
    const subject = (segment && runningTurn(store, segment))?.[1].subject ?? "";
    return subject.startsWith("practice/") ? textOf(store, subject.slice("practice/".length)) : [];
  }

  /** The page of the poster that the presenter shows to everyone. */
  #poster(segment: SegmentView) {
    const { store } = here();
    const turn = runningTurn(store, segment);
    const { practice, name } = turn ? nameTurn(store, turn[1], say, tell) : {};
    const view = store.one("practice", practice);
    if (!view?.poster || view.poster.pages.length === 0) return nothing;
    const page = Math.min(view.shownPage ?? 0, view.poster.pages.length - 1);
    const alt = tell("poster.alt", { city: name ?? "", page: page + 1, count: view.poster.pages.length });
    return html`<img class="poster" src=${pageAddress(view.poster.id, page, "screen")} alt=${alt} />`;
  }

  #who(segment: SegmentView) {
    const { store, words } = here();
    const turn = runningTurn(store, segment);
    if (turn) {
      const { name, detail, language } = nameTurn(store, turn[1], say, tell);
      return html`<div class="who"><h1>${name}</h1><p class="detail" dir="auto" lang=${language ?? nothing}>${detail}</p></div>`;
    }
    if (segment.rooms === "recalled") return html`<div><h1>${tell("recall")}</h1><p class="detail">${this.#back()}</p></div>`;
    const title = words.said(segment.title);
    const lines = segment.prompts.length > 0 ? segment.prompts : segment.objective ? [segment.objective] : [];
    const rule = ruleInWords(segment.setting, tell);
    return html`<div>
      <h1 lang=${title.language}>${title.text}</h1>
      ${lines.map((line) => html`<p class="detail" lang=${words.said(line).language}>${say(line)}</p>`)}
      ${rule ? html`<p class="detail">${rule}</p>` : nothing}
    </div>`;
  }

  #back(): string {
    const { store } = here();
    const { back, out } = whoIsBack(store, this.segment);
    const all = back.length + out.length;
    return all > 0 ? tell("screen.back", { back: back.length, here: all }) : "";
  }

  /** During a turn it says what may leave the room, too. Otherwise that is below the title. */
  #context(segment: SegmentView): string {
    const { store } = here();
    const session = say(store.one("session", segment.session)?.title);
    const turn = runningTurn(store, segment);
    const number = turn ? segment.turns.indexOf(turn[0]) + 1 : 0;
    const title = say(segment.title);
    const place = turn ? tell("turn.of", { segment: title, number, count: segment.turns.length }) : title;
    return [session, place, turn ? ruleInWords(segment.setting, tell) : ""].filter(Boolean).join(" · ");
  }

  #beside(segment: SegmentView): string {
    const clock = this.#clock(segment);
    if (clock.startsWith("changeover")) return tell("clock.beside.changeover");
    return segment.rooms === "open" ? tell("clock.beside.rooms") : "";
  }

  #speaker(): string {
    const { store } = here();
    const speaker = store.one("floor", this.segment)?.speaker;
    return speaker ? tell("floor.speaking", { name: personName(store, speaker) }) : "";
  }

  #next(segment: SegmentView) {
    const { store } = here();
    const turn = nextTurn(store, segment);
    if (turn) {
      const { name, detail } = nameTurn(store, turn[1], say, tell);
      return html`${tell("next")} <b>${name}</b>${detail ? ` · ${detail}` : ""}`;
    }
    const coming = next(store)?.[1];
    return coming ? html`${tell("next")} <b>${say(coming.title)}</b>` : nothing;
  }

  #clock(segment: SegmentView): string {
    return segment.rooms === "recalled" ? `recall:${this.segment}` : clockOf(here().store, this.segment, segment);
  }

  #face() {
    const { store, time } = here();
    const segment = store.one("segment", this.segment);
    const clock = segment && store.one("clock", this.#clock(segment));
    return clock && readClock(clock, time.now());
  }
}
