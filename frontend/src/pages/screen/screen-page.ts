import maximize from "lucide-static/icons/maximize.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { icon } from "../../components/icon";
import "../../components/line-banner";
import "../../components/shortcuts";
import type { Shortcut } from "../../components/shortcuts";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { WakeLock } from "../../engine/wake-lock";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import "../../parts/notices/screen-notice";
import { next } from "../../parts/programme/selectors";
import "./scene";
import { scenes, shownBy } from "./scenes";
import { screenPageStyles } from "./screen-page.styles";

/** The page for the projector and the presenter: the clock as large as possible, who presents, and who is next. */
@customElement("screen-page")
export class ScreenPage extends LitElement {
  static override styles = [shared, controls, screenPageStyles];

  readonly #isShown = shownBy(new URLSearchParams(location.search));
  readonly #shortcuts: readonly Shortcut[] = [{ key: "f", tell: "key.full-screen", act: () => this.#fill() }];

  constructor() {
    super();
    new Watch(this, "segment", "exchange", "session", "turn", "board");
    new WakeLock(this);
    new Ticking(this, () => this.#timeOfDay(), 1_000);
  }

  override render() {
    const { store } = here();
    const { shown, others } = scenes(store, this.#isShown);
    document.title = say(store.one("segment", shown[0]?.id)?.title ?? store.exchange()?.title) || "Tertulia";
    return html`
      <t-line-banner></t-line-banner>
      <screen-notice .isShown=${this.#isShown}></screen-notice>
      <div class="scenes ${shown.length > 1 ? "several" : ""}">
        ${shown.length > 0 ? shown.map(({ id, finding }) => html`<screen-scene segment=${id} .finding=${finding}></screen-scene>`) : this.#between()}
      </div>
      ${others.length > 0 ? html`<p class="others">${tell("screen.others", { titles: others.map(([, { title }]) => say(title)).join(" · ") })}</p>` : nothing}
      <footer>
        <button class="bare" @click=${() => this.#fill()}>${icon(maximize)} ${tell("screen.fill")}</button>
        <span class="tabular">${this.#timeOfDay()}</span>
      </footer>
      <t-shortcuts .shortcuts=${this.#shortcuts}></t-shortcuts>
    `;
  }

  /** One of the running segments. A finding of the session is in the first of them only. */
  #between() {
    const { store, words } = here();
    const coming = next(store, this.#isShown);
    const zone = store.exchange()?.zone;
    if (!coming) return html`<div class="between"><h1>${say(store.exchange()?.title)}</h1>${store.exchange() ? html`<p>${this.#whyNothing()}</p>` : nothing}</div>`;
    const [, segment] = coming;
    return html`<div class="between">
      <p>${say(store.one("session", segment.session)?.title)}</p>
      <h1 lang=${words.said(segment.title).language}>${say(segment.title)}</h1>
      <p>${tell("screen.from", { time: words.timeOfDay(segment.plannedStart, zone) })}</p>
    </div>`;
  }

  /** Nothing comes any more, or the link names something that the programme does not have. */
  #whyNothing(): string {
    return tell(here().store.all("segment").some(this.#isShown) ? "over" : "screen.unknown");
  }

  /** The time of day at the place of the event. */
  #timeOfDay(): string {
    const { store, words, time } = here();
    return time.known ? words.timeOfDay(time.now(), store.exchange()?.zone) : "";
  }

  #fill(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen();
  }
}
