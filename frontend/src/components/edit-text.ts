import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { LONGEST_TEXT } from "../engine/limits";
import { tell } from "../engine/words-here";
import { emit } from "./events";
import { staffStyles } from "./styles/staff";

/** A field to edit a text in place: Enter saves it, Shift+Enter breaks the line, Escape keeps the old text. */
@customElement("edit-text")
export class EditText extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      textarea {
        field-sizing: content;
        min-block-size: 3lh;
        max-block-size: 60vh;
        font: inherit;
        resize: vertical;
      }

      .row {
        margin-block-start: 6px;
      }
    `,
  ];

  /** The text at the start. The caller must not change it during the edit, because that would replace what the person has typed. */
  @property() text = "";
  @property() label = "";
  @query("textarea") private readonly field!: HTMLTextAreaElement;

  override firstUpdated(): void {
    this.field.focus();
    this.field.setSelectionRange(this.text.length, this.text.length);
  }

  override render() {
    return html`
      <textarea dir="auto" rows="3" maxlength=${LONGEST_TEXT} aria-label=${this.label} .value=${this.text} @keydown=${this.#pressed}></textarea>
      <div class="row">
        <button type="button" class="main" @click=${this.#save}>${tell("staff.save")} <kbd>${tell("shortcuts.enter")}</kbd></button>
        <button type="button" class="plain" @click=${this.#leave}>${tell("staff.leave")} <kbd>${tell("shortcuts.escape")}</kbd></button>
      </div>
    `;
  }

  #pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") this.#leave();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#save();
  }

  #save(): void {
    const text = this.field.value.trim();
    if (!text || text === this.text.trim()) return this.#leave();
    emit(this, "save", text);
  }

  #leave(): void {
    emit(this, "leave");
  }
}

declare global {
  interface HTMLElementEventMap {
    /** The person saves the text. */
    save: CustomEvent<string>;
    leave: CustomEvent<undefined>;
  }
}
