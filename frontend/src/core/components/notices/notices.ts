import megaphone from "lucide-static/icons/megaphone.svg?raw";
import x from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { here } from "../../here";
import { icon } from "../../icon";
import { controls, shared } from "../../styles/shared";
import type { Entry } from "../../store";
import { personName } from "../../subjects";
import { Watch } from "../../watch";
import { isMeantFor } from "./meant-for";

const FRESH_MILLIS = 15 * 60_000;

/** What the facilitators have told this person lately, until it is put aside. */
@customElement("t-notices")
export class TNotices extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host(.none) {
        position: absolute;
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
      small {
        display: block;
        color: var(--ink-2);
      }
      li button {
        inline-size: 32px;
        min-block-size: 32px;
        padding: 0;
        border-color: transparent;
        background: transparent;
      }
      p {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private aside: ReadonlySet<string> = new Set();
  @state() private unfolded = false;

  constructor() {
    super();
    new Watch(this, "notice", "turn", "room", "person");
  }

  override render() {
    const { words } = here();
    const fresh = this.#fresh();
    const shown = this.unfolded ? fresh : fresh.slice(0, 1);
    const folded = fresh.length - shown.length;
    this.classList.toggle("none", fresh.length === 0);
    return html`
      <div role="log" aria-label=${words.tell("notices")}><ul>${shown.map((entry) => this.#one(entry))}</ul></div>
      ${folded > 0 ? html`<button class="bare" @click=${() => (this.unfolded = true)}>${words.tell("notices.earlier", { count: folded })}</button>` : nothing}
    `;
  }

  /** The newest first; what is meant for somebody else is theirs to read, though staff could. */
  #fresh(): Entry<"notice">[] {
    const { store, place, time } = here();
    const now = time.now();
    return store
      .all("notice")
      .filter(([id, { at, audience }]) => !this.aside.has(id) && !(now - at > FRESH_MILLIS) && isMeantFor(store, place.person, audience))
      .toSorted(([, a], [, b]) => b.at - a.at);
  }

  #one([id, { text, language, by, at }]: Entry<"notice">) {
    const { store, words } = here();
    const from = [personName(store, by), words.timeOfDay(at, store.exchange()?.zone)].join(" · ");
    return html`<li>
      ${icon(megaphone)}
      <div><p lang=${language} dir="auto">${text}</p><small>${from}</small></div>
      <button aria-label=${words.tell("notice.aside")} @click=${() => (this.aside = new Set([...this.aside, id]))}>${icon(x)}</button>
    </li>`;
  }
}
