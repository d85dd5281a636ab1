import zoomIn from "lucide-static/icons/zoom-in.svg?raw";
import zoomOut from "lucide-static/icons/zoom-out.svg?raw";
import x from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { tell } from "../../engine/words-here";

/** As wide as the page, twice as wide, four times as wide. */
const ZOOMS = [1, 2, 4];

/** One page of a poster over the whole page, to zoom and move. Its small print is hard to read on a phone. */
@customElement("live-poster-large")
export class LivePosterLarge extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      dialog {
        inline-size: 100vw;
        block-size: 100dvh;
        max-inline-size: none;
        max-block-size: none;
        padding: 0;
        border: 0;
        background: var(--paper);
        color: var(--ink);
        overflow: hidden;
      }
      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
      }
      header {
        display: flex;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
      }
      header button:last-child {
        margin-inline-start: auto;
      }
      .sheet {
        overflow: auto;
        touch-action: pan-x pan-y pinch-zoom;
      }
      img {
        display: block;
        max-inline-size: none;
        block-size: auto;
      }
      .by-1 {
        inline-size: 100%;
      }
      .by-2 {
        inline-size: 200%;
      }
      .by-4 {
        inline-size: 400%;
      }
    `,
  ];

  @property() src = "";
  @property() alt = "";
  @state() private step = 0;
  @state() private open = false;
  @query("dialog") private dialog!: HTMLDialogElement;

  async show(): Promise<void> {
    this.step = 1;
    this.open = true;
    await this.updateComplete;
    this.dialog.showModal();
  }

  override render() {
    return html`<dialog aria-label=${this.alt} @close=${() => (this.open = false)}>
      <header>
        <button aria-label=${tell("poster.smaller")} ?disabled=${this.step === 0} @click=${() => (this.step -= 1)}>${icon(zoomOut)}</button>
        <button aria-label=${tell("poster.larger")} ?disabled=${this.step === ZOOMS.length - 1} @click=${() => (this.step += 1)}>${icon(zoomIn)}</button>
        <button @click=${() => this.dialog.close()}>${icon(x)} ${tell("close")}</button>
      </header>
      <div class="sheet" tabindex="0">
        ${this.open ? html`<img class="by-${ZOOMS[this.step]}" src=${this.src} alt=${this.alt} />` : nothing}
      </div>
    </dialog>`;
  }
}
