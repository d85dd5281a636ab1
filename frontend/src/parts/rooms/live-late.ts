import door from "lucide-static/icons/door-open.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { may } from "../people/rights";
import { enterRooms } from "./commands";

/** Offers a seat to a person who arrives while the rooms are open. */
@customElement("live-late")
export class LiveLate extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      .card {
        display: grid;
        gap: 10px;
      }
    `,
  ];

  @property() segment = "";

  constructor() {
    super();
    new Watch(this, "segment", "person");
  }

  override render() {
    const { store } = here();
    if (!may(store, "enterRooms", { segment: this.segment })) return nothing;
    return html`<section class="card">
      <h3>${tell("late")}</h3>
      <p class="quiet">${tell("late.hint")}</p>
      <button class="main" @click=${() => ask(this, enterRooms(this.segment))}>${icon(door)} ${tell("late.take-seat")}</button>
    </section>`;
  }
}
