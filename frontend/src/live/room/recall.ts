import check from "lucide-static/icons/check.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../core/components/clock/clock";
import { here } from "../../core/here";
import { icon } from "../../core/icon";
import { controls, shared } from "../../core/styles/shared";
import { Watch } from "../../core/watch";
import "../call/call";

const PLENARY = "place/plenary";

/** Calls people back from their rooms, with what is left of the minute of grace, and lets them say that they are back. */
@customElement("live-recall")
export class LiveRecall extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
        padding: var(--space-4);
        border-radius: var(--radius);
        background: var(--warning-soft);
      }
      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        justify-content: space-between;
        gap: var(--space-2);
      }
      t-clock {
        --clock-size: 2rem;
        --clock-line: 1;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: 10px;
      }
      .acts > * {
        flex: 1 1 9rem;
      }
    `,
  ];

  @property() segment = "";

  constructor() {
    super();
    new Watch(this, "segment", "leases");
  }

  override render() {
    const { store, words, me } = here();
    const segment = store.one("segment", this.segment);
    if (!segment) return nothing;
    const back = store.holders(PLENARY).includes(me);
    return html`<section role="alert">
      <div class="top">
        <h2>${words.tell(back ? "recall.back" : "recall")}</h2>
        <t-clock clock="recall:${this.segment}" beside=${words.tell("recall.left")}></t-clock>
      </div>
      ${back
        ? html`<p class="quiet">${words.tell("recall.thanks")}</p>`
        : html`<p>${words.tell("recall.hint")}</p>
            <div class="acts">
              <live-call .calls=${segment.calls} label=${words.tell("call.plenary")} @joined=${this.#back}></live-call>
              <button class="main" @click=${this.#back}>${icon(check)} ${words.tell("recall.i-am-back")}</button>
            </div>`}
    </section>`;
  }

  #back(): void {
    here().lease(PLENARY, true);
    this.requestUpdate();
  }
}
