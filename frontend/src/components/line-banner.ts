import wifiOff from "lucide-static/icons/wifi-off.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { isOld, lastKnown } from "../engine/age";
import { here } from "../engine/here";
import { Ticking, Watch, WatchLine } from "../engine/watch";
import { tell } from "../engine/words-here";
import { icon } from "./icon";
import { lineWithButton } from "./styles/line";
import { controls, shared } from "./styles/shared";

/** Says that the connection is lost, and how old the data are that are not live. It never covers anything. */
@customElement("t-line-banner")
export class TLineBanner extends LitElement {
  static override styles = [
    shared,
    controls,
    lineWithButton,
    css`
      .line {
        background: var(--warning-soft);
        color: var(--warning);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this);
    new WatchLine(this);
    new Ticking(this, () => (here().line === "live" ? "" : String(isOld(here().heardAt))), 5_000);
  }

  override render() {
    return html`<div role="status">${this.#message()}</div>`;
  }

  #message() {
    const { line, heardAt } = here();
    if (line === "ended" || line === "signed-out")
      return html`<p class="line band">
        ${icon(wifiOff)} <span>${tell(`line.${line}`)}</span>
        <button @click=${() => location.reload()}>${tell("line.reload")}</button>
      </p>`;
    const time = lastKnown(heardAt, here().words.language);
    if (line !== "offline") return line !== "live" && isOld(heardAt) ? html`<p class="line band">${icon(wifiOff)} <span>${tell("line.as-of", { time })}</span></p>` : nothing;
    return html`<p class="line band">
      ${icon(wifiOff)} <span>${tell("line.offline", { time })}</span>
      <button @click=${() => here().wake()}>${tell("line.try")}</button>
    </p>`;
  }
}
