import check from "lucide-static/icons/check.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../components/clock/clock";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { personName } from "../people/selectors";
import { endSpeech } from "./commands";

/** Who has the floor of a segment and for how long. The speaker can give it back. */
@customElement("live-speaking")
export class LiveSpeaking extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .card {
        display: grid;
        gap: 4px;
      }
      .mine {
        border: 2px solid var(--accent);
      }
      t-clock {
        --clock-size: 52px;
        --clock-line: 1.1;
      }
      button {
        margin-block-start: 6px;
      }
    `,
  ];

  @property() segment = "";

  constructor() {
    super();
    new Watch(this, "floor", "person");
  }

  override render() {
    const { store, me } = here();
    const { speaker, hand } = store.one("floor", this.segment) ?? {};
    if (!speaker || !hand) return nothing;
    return html`<section class="card ${speaker === me ? "mine" : ""}" role="status">
      <p class="label">${tell(speaker === me ? "now" : "floor.speaks")}</p>
      <h3>${speaker === me ? tell("floor.yours") : personName(store, speaker)}</h3>
      <t-clock clock="speech:${this.segment}" bar></t-clock>
      ${speaker === me ? this.#finish(hand) : nothing}
    </section>`;
  }

  #finish(hand: string) {
    return html`<button class="main" @click=${() => ask(this, endSpeech(this.segment, hand))}>
      ${icon(check)} ${tell("floor.finish")}
    </button>`;
  }
}
