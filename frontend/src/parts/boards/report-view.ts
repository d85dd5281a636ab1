import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { staffStyles } from "../../components/styles/staff";
import { PageKeys } from "../../engine/page-keys";
import { tell } from "../../engine/words-here";
import type { CardFace } from "./card/card-face";
import { showNote } from "./commands";

/** Reporting shows everyone one finding at a time. The arrow keys go to the next one, Escape stops. */
@customElement("report-view")
export class ReportView extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(260px, 360px) minmax(0, 1fr);
        min-block-size: 0;
      }

      nav {
        overflow: auto;
        padding: var(--space-3);
        background: var(--sunk);
        border-inline-end: 1px solid var(--line);
      }

      nav button {
        display: grid;
        justify-content: start;
        justify-items: start;
        inline-size: 100%;
        margin-block-end: var(--space-2);
        padding: 10px 14px;
        font-weight: 400;
        text-align: start;
      }

      nav button[aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--ink);
      }

      .stage {
        display: grid;
        align-content: center;
        gap: var(--space-4);
        padding: var(--space-5) var(--space-6);
      }

      blockquote {
        margin: 0;
        max-inline-size: 30ch;
        font-size: clamp(1.5rem, 3.2vw, 2.75rem);
        font-weight: 700;
        line-height: 1.25;
        letter-spacing: -0.01em;
      }

      @media (max-width: 720px) {
        :host {
          display: block;
        }

        .stage {
          padding: var(--space-4);
        }
      }
    `,
  ];

  @property() board = "";
  @property({ attribute: false }) faces: readonly CardFace[] = [];
  @property() shown = "";

  constructor() {
    super();
    new PageKeys(this, (event) => this.#press(event));
  }

  override render() {
    const shown = this.faces.find(({ card }) => card.id === this.shown);
    return html`
      <nav aria-label=${tell("board.report.findings")}>
        ${this.faces.map(({ card }) => this.#renderChoice(card.id, card.note.type, card.note.wording.text))}
        ${this.faces.length === 0 ? html`<p class="empty">${tell("board.report.empty")}</p>` : nothing}
      </nav>
      <div class="stage">
        ${shown ? this.#renderShown(shown) : html`<p class="empty">${tell("board.report.hint")}</p>`}
        <div class="row">
          <button type="button" class="tall" @click=${() => this.#go(-1)}>← ${tell("board.report.previous")}</button>
          <button type="button" class="main tall" @click=${() => this.#go(1)}>${tell("board.report.next")} →</button>
          <button type="button" class="tall" ?disabled=${!shown} @click=${() => this.#show(undefined)}>${tell("board.stop-showing")} <kbd>${tell("shortcuts.escape")}</kbd></button>
        </div>
      </div>
    `;
  }

  #renderChoice(id: string, type: string | undefined, text: string) {
    return html`<button type="button" aria-pressed=${String(id === this.shown)} @click=${() => this.#show(id)}>
      <span class="type ${type ?? "note"}">${tell(`type.${type ?? "note"}`)}</span>
      <span dir="auto">${text}</span>
    </button>`;
  }

  #renderShown({ card, sources }: CardFace) {
    const named = card.note.attribution === "public" ? sources : [];
    return html`
      <span class="label">${tell("board.report.all-see")}</span>
      <span class="type ${card.note.type ?? "note"}">${tell(`type.${card.note.type ?? "note"}`)}</span>
      <blockquote dir="auto" lang=${card.note.wording.language}>${card.note.wording.text}</blockquote>
      <div class="chips">${named.length > 0 ? named.map(({ name }) => html`<span class="chip">${name}</span>`) : nothing}</div>
    `;
  }

  #press(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && this.shown) this.#show(undefined);
    else if (by) this.#go(by);
    else return;
    event.preventDefault();
  }

  #go(by: number): void {
    const at = this.faces.findIndex(({ card }) => card.id === this.shown);
    const next = this.faces[at < 0 ? (by > 0 ? 0 : this.faces.length - 1) : at + by];
    if (next) this.#show(next.card.id);
  }

  #show(note: string | undefined): void {
    ask(this, showNote(this.board, note));
  }
}
