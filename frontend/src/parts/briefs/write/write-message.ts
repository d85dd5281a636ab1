import { LitElement, type PropertyValues, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ask } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { LONGEST_TEXT } from "../../../engine/limits";
import { Unsent } from "../../../engine/unsent";
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

/** The empty line at the end of a section, to write a message and cite findings with @. The draft outlives the page. */
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
  @state() private looking: Looking | undefined;
  @state() private at = 0;
  @query("textarea") private readonly field!: HTMLTextAreaElement;
  #text!: Unsent;
  /** The identifiers of the cited findings. */
  #cited!: Unsent;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("brief") && !changed.has("section")) return;
    const place = `message/${this.brief}/${this.section}`;
    this.#text = new Unsent(place);
    this.#cited = new Unsent(`${place}/cited`);
  }

  override render() {
    const found = this.#found();
    const cited = this.#citations();
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
          .value=${live(this.#text.text)}
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
      ${this.#text.text.trim() || cited.length > 0
        ? html`<div class="row">
            ${cited.map((finding) => html`<button type="button" class="chip" @click=${() => this.#keepCited(cited.filter((other) => other !== finding))}>${tell("brief.finding", { number: finding.number })} ✕</button>`)}
            <button type="button" class="main" @click=${this.#draft}>${tell("brief.write.add")} <kbd>Ctrl ↵</kbd></button>
          </div>`
        : nothing}
    `;
  }

  #citations(): readonly Citable[] {
    return this.#cited.text.split(" ").flatMap((id) => this.citable.find((finding) => finding.id === id) ?? []);
  }

  #keepText(text: string): void {
    this.#text.text = text;
    this.requestUpdate();
  }

  #keepCited(findings: readonly Citable[]): void {
    this.#cited.text = findings.map(({ id }) => id).join(" ");
    this.requestUpdate();
  }

  #found(): readonly Citable[] {
    if (!this.looking) return [];
    const words = this.looking.words.toLocaleLowerCase();
    const cited = new Set(this.#citations().map(({ id }) => id));
    return this.citable
      .filter(({ id, number, text }) => !cited.has(id) && (String(number) === words || text.toLocaleLowerCase().includes(words)))
      .slice(0, offered);
  }

  #written(): void {
    this.#keepText(this.field.value);
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
    this.#keepText(withoutLooking(this.field.value, this.looking));
    this.looking = undefined;
    this.#keepCited([...this.#citations(), finding]);
  }

  #draft(): void {
    const text = this.field.value.trim();
    if (!text) return;
    const findings = this.#citations().map(({ id }) => id);
    const { brief, section } = this;
    ask(this, draftMessage({ brief, section, text, findings }), tell("brief.drafted"));
    this.#keepText("");
    this.#keepCited([]);
  }
}
