import handIcon from "lucide-static/icons/hand.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { may } from "../people/rights";
import { lowerHand, raiseHand } from "./commands";
import { handOf } from "./selectors";

/** Raises the hand in a segment, or lowers it. */
export function toggleHand(from: EventTarget, segment: string): void {
  const { store, me } = here();
  const hand = handOf(store, segment, me);
  if (hand || may(store, "raiseHand")) ask(from, hand ? lowerHand(hand[0]) : raiseHand(segment));
}

/** The reader's hand: up or down, and how many people come before. */
@customElement("live-hand")
export class LiveHand extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      button {
        inline-size: 100%;
      }
      p {
        margin-block-start: 6px;
        color: var(--accent);
        font-size: var(--label);
        font-weight: 600;
        text-align: center;
      }
    `,
  ];

  @property() segment = "";

  constructor() {
    super();
    new Watch(this, "hand", "floor", "person");
  }

  override render() {
    const { store, me } = here();
    const hand = handOf(store, this.segment, me);
    if (!hand && !may(store, "raiseHand")) return nothing;
    return html`
      <button class=${hand ? "" : "main"} aria-pressed=${hand ? "true" : "false"} @click=${() => toggleHand(this, this.segment)}>
        ${icon(handIcon)} ${tell(hand ? "hand.lower" : "hand.raise")}
      </button>
      <div role="status">${hand ? html`<p>${this.#position(hand[0])}</p>` : nothing}</div>
    `;
  }

  #position(hand: string): string {
    const { store } = here();
    const position = (store.one("floor", this.segment)?.queue ?? []).indexOf(hand) + 1;
    return position > 0 ? tell("hand.position", { position }) : tell("hand.up");
  }
}
