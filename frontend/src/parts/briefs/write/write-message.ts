import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { ask } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { LONGEST_TEXT } from "../../../engine/limits";
import { tell } from "../../../engine/words-here";
import { draftMessage } from "../commands";
import { type Looking, lookingFor, withoutLooking } from "./cite";

/** A finding that may be cited, with its number and text. */
export interface Citable {
  readonly id: string;
  readonly number: number;
  readonly text: string;
}

const offered = 6;

/** The empty line at the end of a section, to write a message and cite findings with @. */
@customElement("write-message")
export class WriteMessage extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .field {
        position: relative;
      }

      textarea {
        field-sizing: content;
        min-block-size: 44px;
        padding: 8px 0;
        border-color: transparent;
        background: none;
        font-size: 1.1875rem;
        resize: none;
      }

      textarea:focus {
        padding-inline: 10px;
        border-color: var(--accent);
        background: var(--surface);
      }

      [role="listbox"] {
        display: grid;
        gap: 2px;
        padding: 6px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
      }

      [role="option"] {
        padding: 6px 8px;
        border-radius: 8px;
        cursor: pointer;
      }

      [aria-selected="true"] {
        background: var(--accent-soft);
      }
    `,
  ];

  @property() brief = "";
  @property() section = "";
  @property() label = "";
  @property({ attribute: false }) citable: readonly Citable[] = [];
  @state() private cited: readonly Citable[] = [];
  @state() private looking: Looking | undefined;
  @state() private at = 0;
  @state() private writing = false;
  @query("textarea") private readonly field!: HTMLTextAreaElement;

  override render() {
    const found = this.#found();
    return html`
      <div class="field">
        <textarea
          rows="1"
          dir="auto"
          maxlength=${LONGEST_TEXT}
          aria-label=${this.label}
          aria-autocomplete="list"
          aria-controls="found"
          aria-activedescendant=${found.length > 0 ? `found-${this.at}` : nothing}
          placeholder=${tell("brief.write.placeholder")}
          @input=${this.#written}
          @keydown=${this.#pressed}
        ></textarea>
        <div id="found" role="listbox" aria-label=${tell("brief.cite")} ?hidden=${found.length === 0}>
          ${found.map(
            (finding, index) => html`<div role="option" id="found-${index}" aria-selected=${String(index === this.at)} @pointerdown=${(event: Event) => this.#cite(finding, event)}>
              ${tell("brief.finding", { number: finding.number })} · <span dir="auto">${finding.text}</span>
            </div>`,
          )}
        </div>
      </div>
      ${this.writing || this.cited.length > 0
        ? html`<div class="row">
            ${this.cited.map((finding) => html`<button type="button" class="chip" @click=${() => (this.cited = this.cited.filter((other) => other !== finding))}>${tell("brief.finding", { number: finding.number })} ✕</button>`)}
            <button type="button" class="main" @click=${this.#draft}>${tell("brief.write.add")} <kbd>Ctrl ↵</kbd></button>
          </div>`
        : nothing}
    `;
  }

  #found(): readonly Citable[] {
    if (!this.looking) return [];
    const words = this.looking.words.toLocaleLowerCase();
    const cited = new Set(this.cited.map(({ id }) => id));
    return this.citable
      .filter(({ id, number, text }) => !cited.has(id) && (String(number) === words || text.toLocaleLowerCase().includes(words)))
      .slice(0, offered);
  }

  #written(): void {
    this.writing = this.field.value.trim() !== "";
    this.looking = lookingFor(this.field.value, this.field.selectionStart);
    this.at = 0;
  }

  #pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return this.#draft();
    const found = this.#found();
    if (found.length === 0) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) this.at = (this.at + by + found.length) % found.length;
    else if (event.key === "Enter") this.#cite(found[this.at], event);
    else if (event.key === "Escape") this.looking = undefined;
    else return;
    event.preventDefault();
  }

  #cite(finding: Citable | undefined, event: Event): void {
    event.preventDefault();
    if (!finding || !this.looking) return;
    this.field.value = withoutLooking(this.field.value, this.looking);
    this.looking = undefined;
    this.cited = [...this.cited, finding];
  }

  #draft(): void {
    const text = this.field.value.trim();
    if (!text) return;
    const findings = this.cited.map(({ id }) => id);
    const { brief, section } = this;
    ask(this, draftMessage({ brief, section, text, findings }), tell("brief.drafted"));
    this.field.value = "";
    this.cited = [];
    this.writing = false;
  }
}
