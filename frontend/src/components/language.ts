import { LitElement, css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { here } from "../engine/here";
import { Watch } from "../engine/watch";
import { LANGUAGES, rememberLanguage } from "../engine/words";
import { tell } from "../engine/words-here";
import { controls, shared } from "./styles/shared";

/** Changes the language of the page. Each language is listed under the name its speakers use. Drafts stay. */
@customElement("t-language")
export class TLanguage extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        position: relative;
        display: inline-block;
      }
      span {
        display: grid;
        place-items: center;
        min-inline-size: 34px;
        min-block-size: 28px;
        padding-inline: 9px;
        border-radius: var(--radius-pill);
        background: var(--sunk);
        color: var(--ink-2);
        font-size: var(--label);
        font-weight: 600;
        text-transform: uppercase;
      }
      select {
        position: absolute;
        inset: -8px 0;
        min-block-size: 0;
        opacity: 0;
        cursor: pointer;
      }
      select:focus-visible + span {
        outline: 3px solid var(--accent);
        outline-offset: 2px;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this);
  }

  override render() {
    const { words } = here();
    return html`
      <select aria-label=${tell("language")} .value=${words.language} @change=${this.#changed}>
        ${Object.entries(LANGUAGES).map(
          ([language, name]) =>
            html`<option value=${language} lang=${language} ?selected=${language === words.language}>${name}</option>`,
        )}
      </select>
      <span aria-hidden="true">${words.language}</span>
    `;
  }

  async #changed({ target }: Event): Promise<void> {
    const language = (target as HTMLSelectElement).value;
    rememberLanguage(language);
    await here().words.speak(language);
  }
}
