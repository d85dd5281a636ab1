import megaphone from "lucide-static/icons/megaphone.svg?raw";
import x from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { here } from "../../here";
import { icon } from "../../icon";
import { controls, shared } from "../../styles/shared";
import { Watch } from "../../watch";

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
        gap: var(--space-2);
      }
      li {
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
      button {
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

  constructor() {
    super();
    new Watch(this, "notice");
  }

  override render() {
    const { store, words, time } = here();
    const now = time.now();
    const shown = store
      .all("notice")
      .filter(([id, notice]) => !this.aside.has(id) && !(now - notice.at > FRESH_MILLIS))
      .toSorted(([, a], [, b]) => b.at - a.at);
    this.classList.toggle("none", shown.length === 0);
    return html`<div role="log" aria-label=${words.tell("notices")}><ul>
      ${shown.map(
        ([id, notice]) => html`<li>
          ${icon(megaphone)}
          <p lang=${notice.language} dir="auto">${notice.text}</p>
          <button aria-label=${words.tell("notice.aside")} @click=${() => (this.aside = new Set([...this.aside, id]))}>
            ${icon(x)}
          </button>
        </li>`,
      )}
    </ul></div>`;
  }
}
