import { LitElement, css, html } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../components/dialog";
import type { TDialog } from "../../components/dialog";
import { ask } from "../../components/events";
import { formStyles } from "../../components/styles/form";
import { staffStyles } from "../../components/styles/staff";
import { tell } from "../../engine/words-here";
import type { Audience } from "../../wire";
import { sendNotice } from "./commands";

/** A person or a group that can receive a notice. */
export interface Recipient {
  readonly audience: Audience;
  readonly name: string;
}

const EVERYONE: Audience = { kind: "everyone", id: "" };

/** A notice of the facilitators to everyone, to all rooms, to one room, to a person or to the presenter. */
@customElement("notice-dialog")
export class NoticeDialog extends LitElement {
  static override styles = [
    ...staffStyles,
    formStyles,
    css`
      .row {
        justify-content: space-between;
      }
    `,
  ];

  @property({ attribute: false }) targets: readonly Recipient[] = [];
  @state() private to = keyOf(EVERYONE);
  @state() private text = "";
  @query("t-dialog") private readonly dialog!: TDialog;
  @query("textarea") private readonly field!: HTMLTextAreaElement;

  /** Without an audience it is for everyone, whomever the last notice was for. */
  async show(audience: Audience = EVERYONE): Promise<void> {
    this.to = keyOf(audience);
    await this.dialog.show();
    this.field.focus();
  }

  override render() {
    const chosen = this.targets.some(({ audience }) => keyOf(audience) === this.to) ? this.to : keyOf(this.targets[0]?.audience);
    return html`
      <t-dialog heading=${tell("console.notice.heading")}>
        <form @submit=${this.#send}>
          <label>
            <span class="label">${tell("console.notice.to")}</span>
            <select .value=${chosen} @change=${(event: Event) => (this.to = (event.target as HTMLSelectElement).value)}>
              ${this.targets.map(
                ({ audience, name }) => html`<option value=${keyOf(audience)} ?selected=${keyOf(audience) === chosen}>${name}</option>`,
              )}
            </select>
          </label>
          <label>
            <span class="label">${tell("console.notice.text")}</span>
            <textarea
              rows="3"
              maxlength="400"
              dir="auto"
              required
              .value=${this.text}
              @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}
              @keydown=${this.#pressed}
            ></textarea>
          </label>
          <div class="row">
            <span class="quiet">${tell("console.notice.hint")}</span>
            <button class="main tall" ?disabled=${this.text.trim() === ""}>${tell("console.notice.send")}</button>
          </div>
        </form>
      </t-dialog>
    `;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    this.#send(event);
  }

  #send(event: Event): void {
    event.preventDefault();
    const text = this.text.trim();
    const target = this.targets.find(({ audience }) => keyOf(audience) === this.to) ?? this.targets[0];
    if (!text || !target) return;
    ask(this, sendNotice(target.audience, text), tell("console.notice.sent-to", { name: target.name }));
    this.text = "";
    this.dialog.close();
  }
}

function keyOf(audience: Audience | undefined): string {
  return audience ? `${audience.kind}/${audience.id}` : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "notice-dialog": NoticeDialog;
  }

  interface HTMLElementEventMap {
    /** Asks for a notice to someone. */
    "notice-to": CustomEvent<Audience>;
  }
}
