import headphones from "lucide-static/icons/headphones.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { LANGUAGES } from "../../engine/words";
import { tell } from "../../engine/words-here";
import type { Call } from "../../wire";

type Calls = { readonly [language: string]: Call };

/** The link to the call in the reader's language. The other channels and the dial-in number are below it. */
@customElement("live-call")
export class LiveCall extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .button {
        inline-size: 100%;
      }
      details {
        margin-block-start: 6px;
        font-size: var(--label);
        color: var(--ink-2);
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
      li {
        padding-block: 4px;
      }
    `,
  ];

  @property({ attribute: false }) calls: Calls = {};
  @property() label = "";
  /** Whether to show only the link, where there is no room for more. */
  @property({ type: Boolean }) plain = false;
  /** Whether joining is the main act at this place. */
  @property({ type: Boolean }) main = false;

  constructor() {
    super();
    new Watch(this, "person");
  }

  override render() {
    const chosen = chooseLanguage(this.calls, this.#languages());
    const call = chosen === undefined ? undefined : this.calls[chosen];
    this.hidden = !call;
    if (!call) return nothing;
    return html`
      <a class="button ${this.main ? "main" : ""}" href=${safe(call.link)} target="_blank" rel="noopener noreferrer" @click=${this.#joined}>
        ${icon(headphones)} ${this.label}
      </a>
      ${this.plain ? nothing : this.#others(chosen)}
    `;
  }

  #languages(): string[] {
    const { words, store, me } = here();
    return [words.language, ...(store.one("person", me)?.languages ?? [])];
  }

  #others(chosen: string | undefined) {
    const others = Object.entries(this.calls).filter(([language, call]) => language !== chosen || call.dialIn);
    if (others.length === 0) return nothing;
    return html`<details>
      <summary>${tell("call.others")}</summary>
      <ul>
        ${others.map(
          ([language, { link, dialIn }]) => html`<li>
            <a href=${safe(link)} target="_blank" rel="noopener noreferrer" lang=${language}>${LANGUAGES[language] ?? language}</a>
            ${dialIn ? html` · <a href="tel:${dialIn.replaceAll(/[^+\d]/g, "")}">${dialIn}</a>` : nothing}
          </li>`,
        )}
      </ul>
    </details>`;
  }

  #joined(): void {
    emit(this, "joined");
  }
}

/** The channel of the first language that has one, or else any channel. */
export function chooseLanguage(calls: Calls, languages: readonly string[]): string | undefined {
  return languages.find((language) => calls[language]) ?? Object.keys(calls)[0];
}

/** Links lead only to https, whatever the data say. */
const safe = (link: string): string => (/^https:\/\//i.test(link) ? link : "#");

declare global {
  interface HTMLElementEventMap {
    /** The person has opened the call. */
    joined: CustomEvent<undefined>;
  }
}
