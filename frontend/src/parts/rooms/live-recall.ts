import check from "lucide-static/icons/check.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import "../../components/clock/clock";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch, WatchLine } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { Entry } from "../../engine/world";
import "../programme/live-call";
import { running } from "../programme/selectors";
import { recallStyles } from "./live-recall.styles";
import { PLENARY, goTo, isIn } from "./whereabouts";

/**
 * Recalls people from their rooms on every tab of the page. Shows the rest of the minute of grace, and lets people say
 * that they are back.
 */
@customElement("live-recall")
export class LiveRecall extends LitElement {
  static override styles = [shared, controls, recallStyles];

  constructor() {
    super();
    new Watch(this, "segment");
    new WatchLine(this);
  }

  override render() {
    const recalled = running(here().store).find(([, { rooms }]) => rooms === "recalled");
    return html`<div role="alert">${recalled ? this.#recall(recalled) : nothing}</div>`;
  }

  #recall([id, segment]: Entry<"segment">) {
    const back = isIn(PLENARY);
    return html`<section class=${back ? "back" : ""}>
      <div class="top">
        <h2>${tell(back ? "recall.back" : "recall")}</h2>
        <t-clock clock="recall:${id}"></t-clock>
      </div>
      ${back
        ? nothing
        : html`<p>${tell("recall.hint")}</p>
            <div class="acts">
              <live-call .calls=${segment.calls} label=${tell("call.plenary")} plain @joined=${() => goTo(PLENARY)}></live-call>
              <button class="main" @click=${() => goTo(PLENARY)}>${icon(check)} ${tell("recall.i-am-back")}</button>
            </div>`}
    </section>`;
  }
}
