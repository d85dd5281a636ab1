import { LitElement, css, html } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import "../../../components/dialog";
import type { TDialog } from "../../../components/dialog";
import { emit } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { tell } from "../../../engine/words-here";
import type { Doubt, Way } from "./doubts";

/** Asks before an act. Enter gives the first answer, Escape changes nothing. */
@customElement("doubt-dialog")
export class DoubtDialog extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      .row {
        justify-content: end;
      }
    `,
  ];

  @state() private doubt: Doubt | undefined;
  @query("t-dialog") private readonly dialog!: TDialog;
  @query("button.main") private readonly first!: HTMLButtonElement | null;

  async show(doubt: Doubt): Promise<void> {
    this.doubt = doubt;
    await this.updateComplete;
    await this.dialog.show();
    this.first?.focus();
  }

  override render() {
    return html`
      <t-dialog heading=${this.doubt?.heading ?? ""}>
        <p>${this.doubt?.text}</p>
        <div class="row">
          <button type="button" class="plain tall" @click=${() => this.dialog.close()}>${tell("console.doubt.leave")}</button>
          ${this.doubt?.ways.toReversed().map((way, index, all) => this.#renderWay(way, index === all.length - 1))}
        </div>
      </t-dialog>
    `;
  }

  #renderWay(way: Way, isFirst: boolean) {
    return html`<button type="button" class="tall ${isFirst ? "main" : ""}" @click=${() => this.#choose(way)}>${way.label}</button>`;
  }

  #choose(way: Way): void {
    this.dialog.close();
    emit(this, "choose-way", way);
  }
}

declare global {
  interface HTMLElementEventMap {
    "choose-way": CustomEvent<Way>;
  }
}
