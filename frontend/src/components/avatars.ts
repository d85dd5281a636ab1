import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "./styles/shared";

const HUES = 6;

/** The people who are present, as initials. A screen reader reads all names together. */
@customElement("t-avatars")
export class TAvatars extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
      }
      .one {
        display: inline-grid;
        place-items: center;
        inline-size: 26px;
        block-size: 26px;
        border: 2px solid var(--surface);
        border-radius: 50%;
        color: var(--on-hue);
        font-size: 0.6875rem;
        font-weight: 700;
      }
      .one + .one {
        margin-inline-start: -6px;
      }
      .more {
        background: var(--sunk);
        color: var(--ink-2);
      }
      .hue-1 {
        background: var(--hue-1);
      }
      .hue-2 {
        background: var(--hue-2);
      }
      .hue-3 {
        background: var(--hue-3);
      }
      .hue-4 {
        background: var(--hue-4);
      }
      .hue-5 {
        background: var(--hue-5);
      }
      .hue-6 {
        background: var(--hue-6);
      }
    `,
  ];

  @property({ attribute: false }) names: readonly string[] = [];
  @property({ type: Number }) most = 5;

  override render() {
    const shown = this.names.slice(0, this.most);
    const more = this.names.length - shown.length;
    return html`
      <span role="img" aria-label=${this.names.join(", ")}>
        ${shown.map((name) => html`<span class="one hue-${hueOf(name)}" title=${name}>${initials(name)}</span>`)}
        ${more > 0 ? html`<span class="one more">+${more}</span>` : nothing}
      </span>
    `;
  }
}

/** Up to two initials of a name, in any script. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(of|de|del|la|the|du|des)$/i.test(word));
  const letters = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return letters.map((word) => [...(word ?? "")][0] ?? "").join("").toLocaleUpperCase();
}

/** A name always gets the same colour. */
function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 37 + (character.codePointAt(0) ?? 0)) >>> 0;
  return (hash % HUES) + 1;
}
