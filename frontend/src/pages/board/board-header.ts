import chevron from "lucide-static/icons/chevron-down.svg?raw";
import presentation from "lucide-static/icons/presentation.svg?raw";
import milestone from "lucide-static/icons/milestone.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/avatars";
import { emit } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/menu";
import "../../components/save-state";
import { staffHeader } from "../../components/styles/header";
import { staffStyles } from "../../components/styles/staff";
import { tell } from "../../engine/words-here";
import type { BoardChoice } from "../../parts/boards/board-choices";
import "../page-links";

export type Mode = "board" | "stages" | "report";

/** The name of the board, who writes on it, whether all is saved, and its views. */
@customElement("board-header")
export class BoardHeader extends LitElement {
  static override styles = [
    ...staffStyles,
    staffHeader,
    css`
      header {
        padding-inline-start: 12px;
      }

      h1 {
        display: contents;
      }

      .detail,
      .writing {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      @media (min-width: 1200px) {
        header,
        .end {
          flex-wrap: nowrap;
        }

        staff-menu,
        .end,
        page-links {
          flex: none;
        }
      }

      @media (max-width: 1440px) {
        .writing {
          display: none;
        }
      }

      @media (max-width: 720px) {
        header,
        .end {
          gap: 4px 6px;
        }

        .detail,
        .writing {
          display: none;
        }

        .end {
          margin-inline-start: 0;
        }

        .end button {
          min-block-size: 32px;
          padding-inline: 8px;
        }
      }
    `,
  ];

  @property({ attribute: false }) boards: readonly BoardChoice[] = [];
  @property({ attribute: false }) board: BoardChoice | undefined;
  @property({ attribute: false }) writers: readonly string[] = [];
  @property() mode: Mode = "board";
  @property({ type: Boolean }) stages = false;
  /** Whether the reader may show findings to everyone. */
  @property({ type: Boolean }) reports = false;

  override render() {
    return html`<header>
      <h1>
        <staff-menu look="plain title" label=${tell("labelled", { label: tell("board.choose"), text: this.board?.name ?? "" })} .face=${html`${this.board?.name ?? tell("board.choose")} ${icon(chevron)}`} .items=${this.#items()}></staff-menu>
      </h1>
      <span class="quiet detail" title=${this.#detail()}>${this.#detail()}</span>
      <page-links></page-links>
      <div class="end">
        ${this.writers.length > 0
          ? html`<t-avatars .names=${this.writers}></t-avatars><span class="quiet writing">${tell("board.writing", { count: this.writers.length, name: this.writers[0] ?? "" })}</span>`
          : nothing}
        <t-save-state></t-save-state>
        ${this.stages ? this.#renderMode("stages", milestone, "board.stages") : nothing}
        ${this.reports ? this.#renderMode("report", presentation, "board.report") : nothing}
      </div>
    </header>`;
  }

  #renderMode(mode: Mode, picture: string, say: string) {
    const on = this.mode === mode;
    return html`<button type="button" aria-pressed=${String(on)} @click=${() => emit(this, "mode", on ? "board" : mode)}>
      ${icon(picture)} ${tell(say)}
    </button>`;
  }

  #detail(): string {
    if (!this.board) return "";
    const fed = this.board.rooms > 0 ? tell("board.rooms-feed", { count: this.board.rooms }) : "";
    return [this.board.detail, fed].filter(Boolean).join(" · ");
  }

  #items() {
    return this.boards.map(({ id, name, detail, running }) => ({
      label: running ? tell("board.choice.running", { name }) : name,
      detail,
      checked: id === this.board?.id,
      act: () => emit(this, "choose", id),
    }));
  }
}

declare global {
  interface HTMLElementEventMap {
    mode: CustomEvent<Mode>;
  }
}
