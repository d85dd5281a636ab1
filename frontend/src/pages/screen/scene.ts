import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { readClock } from "../../engine/clock-face";
import "../../components/clock/clock";
import "../../components/pill";
import { here } from "../../engine/here";
import { clockOf, next, nextTurn, runningTurn, whoIsBack } from "../../parts/run/selectors";
import { shared } from "../../components/styles/shared";
import { nameSubject, organisationName, personName } from "../../parts/programme/subjects";
import { Ticking, Watch } from "../../engine/watch";
import { pageAddress } from "../../parts/practices/page-address";
import type { NoteView, SegmentView } from "../../wire";
import { sceneStyles } from "./scene.styles";

/** One thing that runs, as a hall sees it: its turn, its rooms, or the finding that is shown. */
@customElement("screen-scene")
export class ScreenScene extends LitElement {
  static override styles = [shared, sceneStyles];

  @property() segment = "";
  /** The finding that is shown to all here. */
  @property() finding: string | undefined;

  constructor() {
    super();
    new Watch(this, "segment", "session", "turn", "clock", "practice", "organisation", "person", "floor", "board", "note", "room", "leases");
    new Ticking(this, () => this.#face()?.state ?? "");
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
        <t-pill kind=${this.#face()?.state ?? "armed"}>${here().words.tell(`clock.state.${this.#face()?.state ?? "armed"}`)}</t-pill>
      </div>
      ${finding ? this.#quote(finding) : nothing} ${poster}
      <t-clock class=${finding ? "small" : ""} clock=${this.#clock(segment)} beside=${finding ? "" : this.#beside(segment)} speaks></t-clock>
      ${finding ? nothing : this.#who(segment)}
      <p class="next"><span>${this.#speaker()}</span> <span>${this.#next(segment)}</span></p>
    `;
  }

  #quote(note: NoteView) {
    const { store, words } = here();
    const city = note.attribution === "public" ? organisationName(store, note.sources.organisation) : "";
    return html`<figure>
      <blockquote lang=${note.wording.language} dir="auto">${note.wording.text}</blockquote>
      <figcaption>${[note.type ? words.tell(`type.${note.type}`) : "", city].filter(Boolean).join(" · ")}</figcaption>
    </figure>`;
  }

  /** The page that who presents shows to all. */
  #poster(segment: SegmentView) {
    const { store, words } = here();
    const turn = runningTurn(store, segment);
    const { practice, name } = turn ? nameSubject(here(), turn[1].subject) : {};
    const view = store.one("practice", practice);
    if (!view?.poster || view.poster.pages.length === 0) return nothing;
    const page = Math.min(view.shownPage, view.poster.pages.length - 1);
    const alt = words.tell("poster.alt", { city: name ?? "", page: page + 1, count: view.poster.pages.length });
    return html`<img class="poster" src=${pageAddress(view.poster.id, page, "screen")} alt=${alt} />`;
  }

  #who(segment: SegmentView) {
    const { store, words } = here();
    const turn = runningTurn(store, segment);
    if (turn) {
      const { name, detail, language } = nameSubject(here(), turn[1].subject);
      return html`<div class="who"><h1>${name}</h1><p class="detail" dir="auto" lang=${language ?? nothing}>${detail}</p></div>`;
    }
    if (segment.rooms === "recalled") return html`<div><h1>${words.tell("recall")}</h1><p class="detail">${this.#back()}</p></div>`;
    const title = words.said(segment.title);
    const line = segment.prompts[0] ?? segment.objective;
    return html`<div>
      <h1 lang=${title.language}>${title.text}</h1>
      ${line ? html`<p class="detail" lang=${words.said(line).language}>${words.say(line)}</p>` : nothing}
    </div>`;
  }

  #back(): string {
    const { store, words } = here();
    const { back, out } = whoIsBack(store, this.segment);
    const all = back.length + out.length;
    return all > 0 ? words.tell("screen.back", { back: back.length, here: all }) : "";
  }

  #context(segment: SegmentView): string {
    const { store, words } = here();
    const session = words.say(store.one("session", segment.session)?.title);
    const turn = runningTurn(store, segment);
    const number = turn ? segment.turns.indexOf(turn[0]) + 1 : 0;
    const title = words.say(segment.title);
    return `${session} · ${turn ? words.tell("turn.of", { segment: title, number, count: segment.turns.length }) : title}`;
  }

  #beside(segment: SegmentView): string {
    const { words } = here();
    const clock = this.#clock(segment);
    if (clock.startsWith("changeover")) return words.tell("clock.beside.changeover");
    return segment.rooms === "open" ? words.tell("clock.beside.rooms") : "";
  }

  #speaker(): string {
    const { store, words } = here();
    const speaker = store.one("floor", this.segment)?.speaker;
    return speaker ? words.tell("floor.speaking", { name: personName(store, speaker) }) : "";
  }

  #next(segment: SegmentView) {
    const { store, words } = here();
    const turn = nextTurn(store, segment);
    if (turn) {
      const { name, detail } = nameSubject(here(), turn[1].subject);
      return html`${words.tell("next")} <b>${name}</b>${detail ? ` · ${detail}` : ""}`;
    }
    const coming = next(store)?.[1];
    return coming ? html`${words.tell("next")} <b>${words.say(coming.title)}</b>` : nothing;
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
