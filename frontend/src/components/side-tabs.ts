import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "./events";
import { staffStyles } from "./styles/staff";

export interface SideTab {
  readonly id: string;
  readonly label: string;
}

/** Tabs at the side of the console. The arrow keys move between them. */
@customElement("side-tabs")
export class Tabs extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      [role="tablist"] {
        display: flex;
        flex-wrap: wrap;
        gap: 1px;
      }

      button {
        padding: 6px 9px;
        border-color: transparent;
        background: none;
        font-size: 0.9rem;
        white-space: nowrap;
      }

      button[aria-selected="true"] {
        border-color: var(--line);
        background: var(--sunk);
        color: var(--ink);
      }
    `,
  ];

  @property({ attribute: false }) tabs: readonly SideTab[] = [];
  @property() selected = "";

  override render() {
    return html`<div role="tablist" @keydown=${this.#pressed}>
      ${this.tabs.map(
        ({ id, label }) => html`<button
          type="button"
          role="tab"
          aria-selected=${String(id === this.selected)}
          tabindex=${id === this.selected ? 0 : -1}
          @click=${() => this.#choose(id)}
        >
          ${label}
        </button>`,
      )}
    </div>`;
  }

  #choose(id: string): void {
    emit(this, "choose", id);
  }

  async #pressed(event: KeyboardEvent): Promise<void> {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const index = this.tabs.findIndex(({ id }) => id === this.selected);
    const next = this.tabs[(index + by + this.tabs.length) % this.tabs.length];
    if (!next) return;
    this.#choose(next.id);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }
}
