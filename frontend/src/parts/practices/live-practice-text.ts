import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";

const PARTS = ["challenge", "response", "needs"] as const;

/** The text of a practice in its language. It replaces the poster for people who cannot see it. */
@customElement("live-practice-text")
export class LivePracticeText extends LitElement {
  static override styles = [
    shared,
    css`
      dl {
        display: grid;
        gap: 10px;
        padding-block: 4px;
      }
      dd {
        white-space: pre-wrap;
      }
    `,
  ];

  @property() practice = "";

  constructor() {
    super();
    new Watch(this, "practice");
  }

  override render() {
    const { store } = here();
    const practice = store.one("practice", this.practice);
    if (!practice) return nothing;
    return html`
      <dl>
        ${PARTS.filter((part) => practice[part]).map(
          (part) => html`<div>
            <dt class="label">${tell(`practice.${part}`)}</dt>
            <dd lang=${practice.language} dir="auto">${practice[part]}</dd>
          </div>`,
        )}
      </dl>
      ${practice.sample ? html`<p class="chip">${tell("practice.sample")}</p>` : nothing}
    `;
  }
}
