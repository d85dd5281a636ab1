import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { here } from "../../core/here";
import { staffStyles } from "../styles";
import { tell } from "../words";
import type { Conflict } from "./conflict";

/** Both texts of one edit, and a choice: theirs stays, mine replaces it, or both stand one after the other. */
@customElement("conflict-choice")
export class ConflictChoice extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        margin-block: var(--space-2);
        padding: var(--space-3);
        border-radius: var(--radius-control);
        background: var(--warning-soft);
      }

      p.why {
        color: var(--warning);
        font-size: var(--small);
        font-weight: 600;
      }

      blockquote {
        margin: 0;
        padding: 6px 10px;
        border-inline-start: 3px solid var(--warning);
        font-size: var(--small);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) conflict!: Conflict;

  override render() {
    const { mine, theirs } = this.conflict;
    return html`
      <p class="why" role="status">${tell("staff.conflict")}</p>
      <span class="label">${tell("staff.conflict.theirs")}</span>
      <blockquote dir="auto">${theirs}</blockquote>
      <span class="label">${tell("staff.conflict.mine")}</span>
      <blockquote dir="auto">${mine}</blockquote>
      <div class="row">
        <button type="button" @click=${() => this.settle(undefined)}>${tell("staff.conflict.keep-theirs")}</button>
        <button type="button" class="main" @click=${() => this.settle(mine)}>${tell("staff.conflict.take-mine")}</button>
        <button type="button" class="plain" @click=${() => this.settle(`${theirs}\n${mine}`)}>${tell("staff.conflict.both")}</button>
      </div>
    `;
  }

  /** Lets the refused edit go; a text given is laid over theirs, knowingly. */
  private settle(text: string | undefined): void {
    here().outbox.discard(this.conflict.id);
    if (text !== undefined) this.dispatchEvent(new CustomEvent("resolve", { detail: { text, base: this.conflict.base } }));
  }
}
