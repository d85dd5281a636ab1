import { LitElement, css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { controls, shared } from "../../../components/styles/shared";
import { tell } from "../../../engine/words-here";

/** A text that somebody has written in the panel, and what they found there when they began. */
export interface PanelWriting {
  readonly found: string;
  readonly text: string;
}

/** One text field of the panel. What another organiser changes meanwhile is shown beside it, and what is typed stays. */
@customElement("panel-text")
export class PanelText extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      label {
        display: grid;
        gap: 3px;
        color: var(--ink-2);
        font-size: var(--label);
        font-weight: 600;
      }

      input,
      textarea {
        min-block-size: 36px;
        padding: 6px 9px;
        font-size: var(--small);
        field-sizing: content;
        resize: vertical;
      }

      input {
        field-sizing: fixed;
      }

      :host([missing]) input,
      :host([missing]) textarea {
        border-color: var(--warning);
        background: var(--warning-soft);
      }

      .none,
      .theirs {
        color: var(--warning);
        font-weight: 400;
      }
    `,
  ];

  @property() label = "";
  @property() text = "";
  @property() language = "";
  @property() type: "text" | "date" | "long" = "text";
  /** What is often written here. People may write something else. */
  @property({ attribute: false }) choices: readonly string[] = [];
  /** Whether a translation is missing here. */
  @property({ type: Boolean, reflect: true }) missing = false;
  @state() private found: string | undefined;
  @state() private typed = "";

  override render() {
    const value = this.found === undefined ? this.text : this.typed;
    return html`<label>
      <span>${this.label}${this.missing && this.found === undefined ? html` <span class="none">· ${tell("table.untranslated")}</span>` : nothing}</span>
      ${this.type === "long"
        ? html`<textarea rows="2" dir="auto" lang=${this.language} .value=${value} @focus=${this.#begins} @input=${this.#types} @blur=${this.#ends}></textarea>`
        : html`<input type=${this.type} list=${this.choices.length > 0 ? "choices" : nothing} dir="auto" lang=${this.language} .value=${value} @focus=${this.#begins} @input=${this.#types} @blur=${this.#ends} @keydown=${this.#pressed} />`}
      ${this.choices.length > 0 ? html`<datalist id="choices">${this.choices.map((choice) => html`<option value=${choice}></option>`)}</datalist>` : nothing}
      ${this.found !== undefined && this.found !== this.text ? html`<span class="theirs" role="status">${tell("table.theirs", { text: this.text })}</span>` : nothing}
    </label>`;
  }

  readonly #begins = (): void => {
    this.found = this.text;
    this.typed = this.text;
  };

  readonly #types = ({ target }: Event): void => {
    this.typed = (target as HTMLInputElement).value;
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === "Enter") (event.target as HTMLElement).blur();
    if (event.key !== "Escape") return;
    this.typed = this.found ?? this.text;
    (event.target as HTMLElement).blur();
  };

  readonly #ends = (): void => {
    const { found, typed } = this;
    this.found = undefined;
    if (found !== undefined && typed.trim() !== found) emit(this, "panel-written", { found, text: typed.trim() });
  };
}

declare global {
  interface HTMLElementEventMap {
    "panel-written": CustomEvent<PanelWriting>;
  }
}
