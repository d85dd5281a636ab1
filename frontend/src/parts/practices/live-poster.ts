import left from "lucide-static/icons/chevron-left.svg?raw";
import right from "lucide-static/icons/chevron-right.svg?raw";
import maximize from "lucide-static/icons/maximize-2.svg?raw";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { LooksAt } from "../../engine/looks-at";
import { WakeLock } from "../../engine/wake-lock";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { Poster, PracticeView } from "../../wire";
import { runningTurn } from "../lineups/selectors";
import { may } from "../people/rights";
import { organisationName } from "../people/selectors";
import { showPage } from "./commands";
import "./live-poster-large";
import type { LivePosterLarge } from "./live-poster-large";
import { posterStyles } from "./live-poster.styles";
import "./live-practice-text";
import { fetchPage, pageAddress } from "./page-address";
import { hasTextOf, textOf } from "./topics";

/**
 * The poster of a practice. It follows the page that the presenter shows. A reader on another page gets a way back. The
 * presenting city turns the pages for everyone. The text of the practice has the same content as the picture.
 */
@customElement("live-poster")
export class LivePoster extends LitElement {
  static override styles = [shared, controls, posterStyles];

  @property() practice = "";
  /** The page that the reader chose, or undefined while the poster follows the presenter. */
  @state() private own: number | undefined;
  @query("live-poster-large") private large!: LivePosterLarge;

  constructor() {
    super();
    new Watch(this, "practice", "turn", "segment", "person", "topics");
    new LooksAt(this, () => textOf(here().store, this.practice));
    new WakeLock(this, () => this.#presents());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("practice")) this.own = undefined;
  }

  override render() {
    const practice = here().store.one("practice", this.practice);
    if (!practice || !hasTextOf(here().store, this.practice)) return nothing;
    return html`
      ${practice.poster && practice.poster.pages.length > 0 ? this.#pages(practice, practice.poster) : nothing}
      <details ?open=${!practice.poster}>
        <summary>${tell("poster.text")}</summary>
        <live-practice-text practice=${this.practice}></live-practice-text>
      </details>
    `;
  }

  protected override updated(): void {
    const poster = here().store.one("practice", this.practice)?.poster;
    if (poster) fetchPage(poster.id, Math.min(this.#page() + 1, poster.pages.length - 1));
  }

  #pages(practice: PracticeView, poster: Poster) {
    const { store } = here();
    const page = Math.min(this.#page(), poster.pages.length - 1);
    const { width, height } = poster.pages[page] ?? { width: 4, height: 3 };
    const values = { city: organisationName(store, practice.organisation), page: page + 1, count: poster.pages.length };
    const [large, alt] = [pageAddress(poster.id, page, "screen"), tell("poster.alt", values)];
    return html`
      <figure>
        <picture @click=${() => this.large.show()}>
          <source media="(min-width: 48rem)" srcset=${large} />
          <img src=${pageAddress(poster.id, page, "phone")} width=${width} height=${height} alt=${alt} />
        </picture>
        <button class="enlarge" aria-label=${tell("poster.enlarge")} @click=${() => this.large.show()}>${icon(maximize)}</button>
      </figure>
      <live-poster-large src=${large} alt=${alt}></live-poster-large>
      ${poster.pages.length > 1 ? this.#turning(page, poster.pages.length) : nothing}
    `;
  }

  #turning(page: number, count: number) {
    const presents = this.#presents();
    const away = this.own !== undefined && this.own !== this.#shown();
    return html`<div class="turning">
      <button aria-label=${tell("poster.back")} ?disabled=${page === 0} @click=${() => this.#turn(page - 1)}>${icon(left)}</button>
      <span class="quiet tabular" role="status">${tell("poster.page", { page: page + 1, count })}</span>
      <button
        class=${presents ? "main" : ""}
        aria-label=${presents ? nothing : tell("poster.on")}
        ?disabled=${page === count - 1}
        @click=${() => this.#turn(page + 1)}
      >
        ${presents ? tell("poster.on") : nothing} ${icon(right)}
      </button>
      ${away ? html`<button class="follow" @click=${() => (this.own = undefined)}>${tell("poster.follow")}</button>` : nothing}
    </div>`;
  }

  #turn(page: number): void {
    if (this.#presents()) ask(this, showPage(this.practice, page));
    else this.own = page;
  }

  #page(): number {
    return this.own ?? this.#shown();
  }

  #shown(): number {
    return here().store.one("practice", this.practice)?.shownPage ?? 0;
  }

  /** Whether it is the turn of my city with this practice. */
  #presents(): boolean {
    const { store, me } = here();
    const mine = store.one("practice", this.practice)?.organisation === store.one("person", me)?.organisation;
    return may(store, "showPage", { own: mine }) && mine && store.all("segment").some(([, segment]) => runningTurn(store, segment)?.[1].subject === `practice/${this.practice}`);
  }
}
