import { LitElement, html } from "lit";
import { customElement } from "lit/decorators.js";
import "../core/components/clock/clock";
import "../core/components/save-state/save-state";
import "../core/components/toast/toast";
import "../core/components/line-banner/line-banner";
import "../core/components/notices/notices";
import "../core/components/language/language";
import "../core/components/shortcuts/shortcuts";
import "../core/components/avatars/avatars";

@customElement("live-page")
export class LivePage extends LitElement {
  override render() {
    return html`<t-line-banner></t-line-banner><t-save-state></t-save-state><t-language></t-language><t-notices></t-notices
      ><t-toasts></t-toasts>`;
  }
}
