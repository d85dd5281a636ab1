import pen from "lucide-static/icons/pen-line.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { lineWithButton } from "../../components/styles/line";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { may } from "../people/rights";
import { personName } from "../people/selectors";
import { takePen } from "./commands";

/** Who writes for a room. When that person leaves, anyone with a seat can take over. */
@customElement("live-pen")
export class LivePen extends LitElement {
  static override styles = [
    shared,
    controls,
    lineWithButton,
    css`
      .line {
        gap: 0 6px;
        color: var(--ink-2);
        font-size: var(--label);
      }
      svg {
        inline-size: 17px;
        block-size: 17px;
      }
      button {
        font-size: var(--label);
      }
    `,
  ];

  @property() room = "";

  constructor() {
    super();
    new Watch(this, "room", "person");
  }

  override render() {
    const { store, me } = here();
    const room = store.one("room", this.room);
    if (!room) return nothing;
    if (room.pen === me) return html`<p class="line">${icon(pen)} <b>${tell("room.pen.mine")}</b> <span>${tell("room.pen.may")}</span></p>`;
    const text = room.pen ? tell("room.pen", { name: personName(store, room.pen) }) : tell("room.pen.nobody");
    return html`<p class="line">
      ${icon(pen)} <span>${text}</span>
      ${may(store, "takePen", { room: this.room }) ? html`<button class="bare" @click=${() => ask(this, takePen(this.room))}>${tell("room.pen.take")}</button>` : nothing}
    </p>`;
  }
}
