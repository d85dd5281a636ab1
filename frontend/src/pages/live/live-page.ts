import { LitElement, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import "../../components/language";
import "../../components/line-banner";
import "../../components/lost-edits";
import "../../components/new-version";
import "../../components/save-state";
import "../../components/shortcuts";
import type { Shortcut } from "../../components/shortcuts";
import { controls, shared } from "../../components/styles/shared";
import "../../components/toast";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import "../../parts/boards/live/live-boards";
import "../../parts/boards/stages/live-stages";
import "../../parts/floor/live-floor";
import { toggleHand } from "../../parts/floor/live-hand";
import { running } from "../../parts/programme/selectors";
import "../../parts/rooms/live-recall";
import { toggleReady } from "../../parts/rooms/live-room";
import { roomsOf } from "../../parts/rooms/selectors";
import { pressingFirst } from "../../parts/run/pressing";
import { PageActs } from "../../parts/undo/page-acts";
import { ownOnBoard } from "../../parts/undo/selectors";
import { livePageStyles } from "./live-page.styles";
import "./now-view";
import "./programme-view";
import { type LiveTab, tabBar, tabs } from "./tabs";

const NAMES: readonly string[] = tabs.map(({ name }) => name);

/** The page for everyone: now, the board, the floor, the programme. On a wide page, now stays next to the others. */
@customElement("live-page")
export class LivePage extends LitElement {
  static override styles = [shared, controls, livePageStyles];

  @state() private tab: LiveTab = "now";
  @query("#content") private content!: HTMLElement;
  readonly #wide = matchMedia("(min-width: 64rem)");
  readonly #widened = () => this.requestUpdate();
  readonly #followAddress = () => this.#go(location.hash.slice(1));
  readonly #shortcuts: readonly Shortcut[] = [
    { key: "h", tell: "key.hand", act: () => this.#hand() },
    { key: "r", tell: "key.ready", act: () => this.#ready() },
    ...tabs.map(({ name }, index) => ({ key: String(index + 1), tell: `tab.${name}`, act: () => (location.hash = name) })),
  ];

  constructor() {
    super();
    new Watch(this, "exchange", "segment", "session");
    new PageActs(this, ownOnBoard);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.#followAddress);
    this.#wide.addEventListener("change", this.#widened);
    this.#followAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("hashchange", this.#followAddress);
    this.#wide.removeEventListener("change", this.#widened);
  }

  override render() {
    return html`
      <header>
        <h1 class="label">${this.#title()}</h1>
        <t-save-state></t-save-state>
        <t-language></t-language>
      </header>
      <t-line-banner></t-line-banner>
      <t-new-version></t-new-version>
      <lost-edits kind="note"></lost-edits>
      <div id="content" tabindex="-1" class=${this.tab}>
        <live-now-view class="now" ?beside=${this.#wide.matches}></live-now-view>
        <div class="rest">${this.#rest()}</div>
      </div>
      <live-recall></live-recall>
      <nav aria-label=${tell("nav")}>${tabBar(this.tab)}</nav>
      <t-shortcuts .shortcuts=${this.#shortcuts}></t-shortcuts>
      <t-toasts></t-toasts>
    `;
  }

  #rest() {
    switch (this.tab) {
      case "now":
        return this.#wide.matches ? this.#besideNow() : nothing;
      case "board":
        return html`<live-boards></live-boards>`;
      case "floor":
        return html`<live-floor></live-floor>`;
      case "programme":
        return html`<live-programme-view></live-programme-view>`;
    }
  }

  /** A wide page has room for the boards next to what runs. */
  #besideNow() {
    const discussed = running(here().store).find(([, { stage }]) => stage);
    return discussed ? html`<live-stages segment=${discussed[0]}></live-stages>` : html`<live-boards></live-boards>`;
  }

  #title(): string {
    const { store } = here();
    const title = say(store.exchange()?.title);
    const [on] = running(store);
    const day = store.one("session", on?.[1].session)?.day;
    document.title = [say(on?.[1].title), title].filter(Boolean).join(" · ") || "Tertulia";
    return day ? tell("title", { title, day }) : title;
  }

  #go(name: string): void {
    const before = this.tab;
    this.tab = NAMES.includes(name) ? (name as LiveTab) : "now";
    if (before === this.tab) return;
    void this.updateComplete.then(() => this.content.focus({ preventScroll: true }));
    window.scrollTo(0, 0);
  }

  #hand(): void {
    const { store, me } = here();
    const [on] = pressingFirst(store, me);
    if (on) toggleHand(this, on[0]);
  }

  #ready(): void {
    const { store, me } = here();
    for (const [id] of running(store)) for (const [room] of roomsOf(store, id, me)) toggleReady(room);
  }
}
