import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { controls, shared } from "../../../components/styles/shared";

/** Where the cursor goes after a cell is written. */
export type Onward = "up" | "down" | "next" | "previous" | "stay";

export interface WrittenCell {
  readonly text: string;
  readonly onward: Onward;
}

/** The field over a cell while somebody types in it. Enter goes down, Tab to the next cell, Escape leaves the cell as it was. */
@customElement("cell-editor")
export class CellEditor extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: block;
        inline-size: 100%;
      }

      input,
      select {
        min-block-size: 100%;
        padding: 3px 7px;
        border: 2px solid var(--accent);
        border-radius: 4px;
        font: inherit;
      }

      input[aria-invalid="true"] {
        border-color: var(--overtime);
      }
    `,
  ];

  @property() text = "";
  @property() label = "";
  /** The words to choose from; without any, people type. */
  @property({ attribute: false }) choices: readonly string[] = [];
  /** Whether what is typed cannot be read. */
  @property({ type: Boolean }) wrong = false;
  @property() language = "";
  /** Whether typing replaced what was there, so the cursor stands behind the first letter. */
  @property({ type: Boolean }) replaces = false;
  @query("input, select") private readonly field!: HTMLInputElement | HTMLSelectElement;
  #isDone = false;

  protected override firstUpdated(): void {
    this.field.focus();
    if (this.field instanceof HTMLInputElement && !this.replaces) this.field.select();
  }

  override render() {
    if (this.choices.length > 0)
      return html`<select aria-label=${this.label} @keydown=${this.#pressed} @change=${this.#typed} @blur=${() => this.#finish("stay")}>
        ${this.choices.map((choice) => html`<option ?selected=${choice === this.text}>${choice}</option>`)}
      </select>`;
    return html`<input
      type="text"
      aria-label=${this.label}
      aria-invalid=${String(this.wrong)}
      lang=${this.language}
      dir="auto"
      .value=${this.text}
      @input=${this.#typed}
      @keydown=${this.#pressed}
      @blur=${() => this.#finish("stay")}
    />`;
  }

  readonly #typed = (): void => emit(this, "cell-typed", this.field.value);

  readonly #pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.isComposing) return;
    const onward = event.key === "Enter" ? (event.shiftKey ? "up" : "down") : event.key === "Tab" ? (event.shiftKey ? "previous" : "next") : undefined;
    if (event.key !== "Escape" && !onward) return;
    event.preventDefault();
    if (onward) return this.#finish(onward);
    this.#isDone = true;
    emit(this, "cell-left");
  };

  /** Leaving the field by any way writes it once. */
  #finish(onward: Onward): void {
    if (this.#isDone) return;
    this.#isDone = true;
    emit(this, "cell-written", { text: this.field.value, onward });
  }

  /** What was typed cannot be read: the field stays open. */
  goOn(): void {
    this.#isDone = false;
    this.field.focus();
  }
}

declare global {
  interface HTMLElementEventMap {
    "cell-typed": CustomEvent<string>;
    "cell-written": CustomEvent<WrittenCell>;
    "cell-left": CustomEvent<undefined>;
  }
}
