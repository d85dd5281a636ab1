import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { LONGEST_TEXT } from "../engine/limits";
import { isChanged, openEdits } from "../engine/open-edits";
import { tell } from "../engine/words-here";
import type { Wording } from "../wire";
import { emit } from "./events";
import { focusUnlessTyping } from "./focus";
import { staffStyles } from "./styles/staff";

/** The field of an open edit: Enter saves it, Shift+Enter breaks the line, Escape keeps the old text. */
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

  /** What is edited, such as `note/n1`. */
  @property() of = "";
  @property() label = "";
  @query("textarea") private readonly field!: HTMLTextAreaElement | null;

  override firstUpdated(): void {
    focusUnlessTyping(this.field);
  }

  override render() {
    const edit = openEdits().of(this.of);
    if (!edit) return nothing;
    return html`
      <textarea dir="auto" rows="3" maxlength=${LONGEST_TEXT} aria-label=${this.label} .value=${live(edit.text)} @input=${this.#typed} @keydown=${this.#pressed}></textarea>
      <div class="row">
        <button type="button" class="main" @click=${this.#save}>${tell("staff.save")} <kbd>${tell("shortcuts.enter")}</kbd></button>
        <button type="button" class="plain" @click=${this.#leave}>${tell("staff.leave")} <kbd>${tell("shortcuts.escape")}</kbd></button>
      </div>
    `;
  }

  #typed({ target }: Event): void {
    openEdits().type(this.of, (target as HTMLTextAreaElement).value);
  }

  #pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") this.#leave();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#save();
  }

  #save(): void {
    const edit = openEdits().of(this.of);
    if (edit && isChanged(edit)) emit(this, "save", { text: edit.text.trim(), from: edit.from });
    this.#leave();
  }

  #leave(): void {
    openEdits().end(this.of);
    emit(this, "left");
  }
}

declare global {
  interface HTMLElementEventMap {
    /** The person saves the text, which is based on another one. */
    save: CustomEvent<{ readonly text: string; readonly from: Wording }>;
    /** The edit is over. */
    left: CustomEvent<undefined>;
  }
}
