import history from "lucide-static/icons/history.svg?raw";
import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/menu";
import type { MenuItem } from "../../components/menu";
import "../../components/save-state";
import { staffHeader } from "../../components/styles/header";
import { staffStyles } from "../../components/styles/staff";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import "../page-links";

/** The header of the programme table: the way back to the studio, what is saved, and the latest acts. */
@customElement("programme-header")
export class ProgrammeHeader extends LitElement {
  static override styles = [...staffStyles, staffHeader];

  /** The reader's latest acts, to undo one of them. */
  @property({ attribute: false }) latest: () => readonly MenuItem[] = () => [];

  constructor() {
    super();
    new Watch(this);
  }

  override render() {
    return html`<header>
      <h1>${tell("table.heading")}</h1>
      <a class="button" href=${`/x/${here().place.exchange}/studio`}>${tell("table.studio")}</a>
      <page-links></page-links>
      <div class="end">
        <t-save-state></t-save-state>
        <staff-menu label=${tell("undo.latest")} .face=${icon(history)} .items=${this.latest}></staff-menu>
        <button type="button" class="plain square" aria-label=${tell("shortcuts")} title=${tell("shortcuts")} @click=${() => emit(this, "keys")}><kbd>?</kbd></button>
      </div>
    </header>`;
  }
}
