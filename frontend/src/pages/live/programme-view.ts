import { LitElement, css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import "../../components/sign-out";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import "../../parts/practices/live-practices";
import "../../parts/programme/live-programme";

const parts = ["programme", "practices"] as const;

/** The days of the exchange, and the practices that are shown in it. */
@customElement("live-programme-view")
export class LiveProgrammeView extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-4);
      }
      .choice {
        display: flex;
        gap: var(--space-2);
      }
    `,
  ];

  @state() private chosen: (typeof parts)[number] = "programme";

  constructor() {
    super();
    new Watch(this);
  }

  override render() {
    return html`
      <div class="choice" role="group">
        ${parts.map(
          (part) => html`<button aria-pressed=${part === this.chosen ? "true" : "false"} @click=${() => (this.chosen = part)}>
            ${tell(`part.${part}`)}
          </button>`,
        )}
      </div>
      ${this.chosen === "programme" ? html`<live-programme></live-programme>` : html`<live-practices></live-practices>`}
      <p><a href="/x/${here().place.exchange}/calendar">${tell("calendar-page")}</a></p>
      <p><a href="/x/${here().place.exchange}/text">${tell("text-page")}</a></p>
      <p><t-sign-out></t-sign-out></p>
    `;
  }
}
