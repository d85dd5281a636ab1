import check from "lucide-static/icons/check.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import "../../core/components/clock/clock";
import { here } from "../../core/here";
import { icon } from "../../core/icon";
import { running } from "../../core/run";
import type { Entry } from "../../core/store";
import { controls, shared } from "../../core/styles/shared";
import { Watch, WatchLine } from "../../core/watch";
import "../call/call";
import { recallStyles } from "./recall.styles";
import { PLENARY, goTo, isIn } from "./whereabouts";

/**
 * Calls people back from their rooms wherever on the page they are, with what is left of the minute of grace, and lets
 * them say that they are back.
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
    const { words } = here();
    const back = isIn(PLENARY);
    return html`<section class=${back ? "back" : ""}>
      <div class="top">
        <h2>${words.tell(back ? "recall.back" : "recall")}</h2>
        <t-clock clock="recall:${id}"></t-clock>
      </div>
      ${back
        ? nothing
        : html`<p>${words.tell("recall.hint")}</p>
            <div class="acts">
              <live-call .calls=${segment.calls} label=${words.tell("call.plenary")} plain @joined=${() => goTo(PLENARY)}></live-call>
              <button class="main" @click=${() => goTo(PLENARY)}>${icon(check)} ${words.tell("recall.i-am-back")}</button>
            </div>`}
    </section>`;
  }
}
