import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../../components/events";
import "../../../components/menu";
import type { MenuItem } from "../../../components/menu";
import { staffStyles } from "../../../components/styles/staff";
import { tell } from "../../../engine/words-here";
import type { Finding } from "./findings";

/** A finding in the list. It can be dragged into the brief, drafted from, or cited in the selected message. */
@customElement("finding-card")
export class FindingCard extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        cursor: grab;
      }

      :host(.dragged) {
        opacity: 0.5;
      }

      article {
        padding: 12px 15px 13px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }

      .text {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }

      .chips,
      .row {
        margin-block-start: 8px;
      }

      .row {
        margin: 4px 0 -6px -8px;
      }
    `,
  ];

  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) draftItems: readonly MenuItem[] = [];
  /** Its stage, and what became of it at a later stage. */
  @property() stage = "";
  /** Whether a message is selected in which it can be cited. */
  @property({ type: Boolean }) citable = false;
  @property({ type: Boolean }) writable = false;

  override render() {
    const { note, cities, rooms, cited, under } = this.finding;
    const many = cities.length > 2;
    const type = tell(`type.${note.type ?? "note"}`);
    return html`<article lang=${note.wording.language}>
      <span class="type ${note.type ?? "note"}">${note.number > 0 ? tell("brief.finding.typed", { number: note.number, type }) : type}</span>
      <p class="text" dir="auto">${note.wording.text}</p>
      <div class="chips">
        ${many ? html`<span class="chip" title=${cities.join(", ")}>${tell("brief.cities", { count: cities.length })}</span>` : cities.map((city) => html`<span class="chip">${city}</span>`)}
        ${this.stage ? html`<span class="chip">${this.stage}</span>` : nothing}
        ${rooms > 0 ? html`<span class="chip">${tell("brief.rooms", { count: rooms })}</span>` : nothing}
        ${under > 0 ? html`<span class="chip">${tell("board.pile", { count: under + 1 })}</span>` : nothing}
        <span class="chip">${tell("brief.cited", { count: cited })}</span>
      </div>
      ${this.writable
        ? html`<div class="row">
            <staff-menu look="bare" .face=${tell("brief.draft")} .items=${this.draftItems}></staff-menu>
            ${this.citable ? html`<button type="button" class="bare" @click=${() => emit(this, "cite")}>${tell("brief.cite-here")}</button>` : nothing}
          </div>`
        : nothing}
    </article>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    cite: CustomEvent<undefined>;
  }
}
