import wifiOff from "lucide-static/icons/wifi-off.svg?raw";
import wifi from "lucide-static/icons/wifi.svg?raw";
import { LitElement, css, html } from "lit";
import { customElement } from "lit/decorators.js";
import { here } from "../engine/here";
import { WatchLine } from "../engine/watch";
import { tell } from "../engine/words-here";
import { icon } from "./icon";
import "./pill";
import { shared } from "./styles/shared";

/** Shows whether the page is connected to the server. */
@customElement("line-pill")
export class LinePill extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
      }
    `,
  ];

  constructor() {
    super();
    new WatchLine(this);
  }

  override render() {
    const live = here().line === "live";
    return html`<t-pill kind=${live ? "saved" : "warning"}>
      <span slot="icon">${icon(live ? wifi : wifiOff)}</span>${tell(live ? "staff.live" : "staff.not-live")}
    </t-pill>`;
  }
}
