import megaphone from "lucide-static/icons/megaphone.svg?raw";
import x from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { Entry } from "../../engine/world";
import { personName } from "../people/selectors";
import { isMeantFor } from "./meant-for";
import { said } from "./told";

const FRESH_MILLIS = 15 * MINUTE_MILLIS;
/** How many are shown at first. */
const SHOWN = 2;

/** The recent notices to this person, until each is dismissed. */
@customElement("t-notices")
export class TNotices extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host(.none) {
        position: absolute;
      }
      [role="log"] {
        display: grid;
        gap: var(--space-2);
        max-inline-size: 46rem;
        margin-inline: auto;
      }
      ul {
        display: grid;
        justify-items: start;
        gap: var(--space-2);
      }
      li {
        inline-size: min(100%, 46rem);
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: start;
        gap: 10px;
        padding: 10px 6px 10px 14px;
        border-radius: var(--radius);
        background: var(--accent-soft);
        color: var(--ink);
      }
      .icon {
        padding-block-start: 2px;
        color: var(--accent);
      }
      .aside {
        inline-size: 32px;
        min-block-size: 32px;
        padding: 0;
        border-color: transparent;
        background: transparent;
      }
      .text {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private aside: ReadonlySet<string> = new Set();
  @state() private all = false;

  constructor() {
    super();
    new Watch(this, "notice", "turn", "practice", "room", "person");
  }

  override render() {
    const fresh = this.#fresh();
    const earlier = this.all ? 0 : Math.max(0, fresh.length - SHOWN);
    this.classList.toggle("none", fresh.length === 0);
    return html`<div role="log" aria-label=${tell("notices")}>
      <ul>
        ${fresh.slice(0, fresh.length - earlier).map((notice) => this.#one(notice))}
      </ul>
      ${earlier > 0
        ? html`<button class="bare" @click=${() => (this.all = true)}>${tell("notice.earlier", { count: earlier })}</button>`
        : nothing}
    </div>`;
  }

  #one([id, notice]: Entry<"notice">) {
    const { store, words } = here();
    const { text, language } = said(notice, words.language);
    return html`<li>
      ${icon(megaphone)}
      <div>
        <p class="text" lang=${language} dir="auto">${text}</p>
        <p class="quiet">${personName(store, notice.by)} · ${words.timeOfDay(notice.at)}</p>
      </div>
      <button class="aside" aria-label=${tell("notice.aside")} @click=${() => (this.aside = new Set([...this.aside, id]))}>
        ${icon(x)}
      </button>
    </li>`;
  }

  #fresh(): Entry<"notice">[] {
    const { store, me, time } = here();
    const now = time.now();
    return store
      .all("notice")
      .filter(([id, notice]) => !this.aside.has(id) && !(now - notice.at > FRESH_MILLIS) && isMeantFor(store, me, notice.audience))
      .toSorted(([, a], [, b]) => b.at - a.at);
  }
}
