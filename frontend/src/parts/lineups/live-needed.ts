import check from "lucide-static/icons/check.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/pill";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import { may } from "../people/rights";
import "../programme/live-call";
import { checkIn } from "./commands";
import { nameTurn } from "./naming";
import { nextTurn } from "./selectors";

/** Tells the presenter on deck that their turn is next, and lets them check in. */
@customElement("live-needed")
export class LiveNeeded extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
        border: 2px solid var(--accent);
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

  @property() turn = "";

  constructor() {
    super();
    new Watch(this, "turn", "segment", "practice", "person", "organisation");
  }

  override render() {
    const { store } = here();
    const turn = store.one("turn", this.turn);
    const segment = turn && store.one("segment", turn.segment);
    if (!turn || !segment || !may(store, "checkIn", { segment: turn.segment, own: true })) return nothing;
    const hasPoster = turn.subject.startsWith("practice/");
    const isNext = nextTurn(store, segment)?.[0] === this.turn;
    return html`<section class="card" role="status">
      <t-pill kind=${turn.here ? "done" : "accent"}>${tell(turn.here ? "needed.here" : "needed")}</t-pill>
      <h2>${tell(isNext ? "needed.next" : "needed.soon")}</h2>
      <p class="quiet" dir="auto">${nameTurn(store, turn, say, tell).detail}</p>
      <div class="acts">
        <live-call .calls=${segment.calls} label=${tell("call.join")}></live-call>
        ${turn.here
          ? html`<button @click=${() => ask(this, checkIn(this.turn, false))}>${tell("needed.take-back")}</button>`
          : html`<button class="main" @click=${() => ask(this, checkIn(this.turn, true))}>
              ${icon(check)} ${tell(hasPoster ? "needed.check-in" : "needed.check-in.here")}
            </button>`}
      </div>
      <p class="quiet">${tell(hasPoster ? "needed.hint" : "needed.hint.here")}</p>
    </section>`;
  }
}
