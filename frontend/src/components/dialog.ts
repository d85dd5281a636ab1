import x from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { Watch } from "../engine/watch";
import { tell } from "../engine/words-here";
import { icon } from "./icon";
import { controls, shared } from "./styles/shared";

/** A dialog. The browser's own dialog element keeps the focus and returns it. `show()` opens it; closing it fires `close`. */
@customElement("t-dialog")
export class TDialog extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      dialog {
        inline-size: min(34rem, calc(100vw - 2 * var(--space-3)));
        max-block-size: calc(100dvh - 2 * var(--space-5));
        padding: 0;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
        overflow: auto;
      }
      dialog::backdrop {
        background: rgb(14 20 27 / 0.55);
      }
      header {
        position: sticky;
        inset-block-start: 0;
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        padding: var(--space-3) var(--space-4);
        background: inherit;
      }
      .body {
        display: grid;
        gap: var(--space-3);
        padding: 0 var(--space-4) var(--space-4);
      }
      header button {
        inline-size: var(--target);
        padding: 0;
        border-color: transparent;
      }
    `,
  ];

  @property() heading = "";
  @query("dialog") private dialog!: HTMLDialogElement;

  constructor() {
    super();
    new Watch(this);
  }

  async show(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
  }

  close(): void {
    this.dialog.close();
  }

  override render() {
    return html`
      <dialog aria-labelledby="heading" @click=${this.#outside}>
        <header>
          <h2 id="heading">${this.heading}</h2>
          <button aria-label=${tell("close")} @click=${() => this.close()}>${icon(x)}</button>
        </header>
        <div class="body"><slot></slot></div>
      </dialog>
    `;
  }

  #outside({ target }: Event): void {
    if (target === this.dialog) this.close();
  }
}
