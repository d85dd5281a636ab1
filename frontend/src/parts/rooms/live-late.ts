import door from "lucide-static/icons/door-open.svg?raw";
import { LitElement, css, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
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
    new Watch(this);
  }

  override render() {
    return html`<section class="card">
      <h3>${tell("late")}</h3>
      <p class="quiet">${tell("late.hint")}</p>
      <button class="main" @click=${() => ask(this, enterRooms(this.segment))}>${icon(door)} ${tell("late.take-seat")}</button>
    </section>`;
  }
}
