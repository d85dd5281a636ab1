import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../components/dialog";
import type { TDialog } from "../../components/dialog";
import { ask } from "../../components/events";
import { formStyles } from "../../components/styles/form";
import { staffStyles } from "../../components/styles/staff";
import { LONGEST_DIAL_IN } from "../../engine/limits";
import { tell } from "../../engine/words-here";
import type { Call } from "../../wire";
import { setRoomCall } from "../rooms/commands";
import { setSegmentCall } from "../run/commands";

/** The segment or room whose call is set. */
export interface CallOf {
  readonly kind: "segment" | "room";
  readonly id: string;
  readonly name: string;
  readonly calls: Readonly<Record<string, Call>>;
}

/** A dialog to set the call for each language: a link and a dial-in number. */
@customElement("call-dialog")
export class CallDialog extends LitElement {
  static override styles = [...staffStyles, formStyles];

  @property({ attribute: false }) languages: readonly string[] = [];
  @state() private of: CallOf | undefined;
  @state() private language = "";
  @query("t-dialog") private readonly dialog!: TDialog;

  async show(of: CallOf): Promise<void> {
    this.of = of;
    this.language = Object.keys(of.calls)[0] ?? this.languages[0] ?? "en";
    await this.dialog.show();
  }

  override render() {
    const call = this.of?.calls[this.language];
    return html`
      <t-dialog heading=${tell("console.call.heading", { name: this.of?.name ?? "" })}>
        <form @submit=${this.#save}>
          <label>
            <span class="label">${tell("console.call.language")}</span>
            <select @change=${(event: Event) => (this.language = (event.target as HTMLSelectElement).value)}>
              ${this.languages.map((tag) => html`<option value=${tag} ?selected=${tag === this.language}>${languageName(tag)}</option>`)}
            </select>
          </label>
          <label>
            <span class="label">${tell("console.call.link")}</span>
            <input name="link" type="url" pattern="https://.*" required placeholder="https://" .value=${call?.link ?? ""} />
          </label>
          <label>
            <span class="label">${tell("console.call.dial-in")}</span>
            <input name="dialIn" type="text" maxlength=${LONGEST_DIAL_IN} .value=${call?.dialIn ?? ""} />
          </label>
          <div class="row">
            <button class="main tall">${tell("console.call.save")}</button>
            ${call ? html`<button type="button" class="plain" @click=${() => this.#set(undefined)}>${tell("console.call.remove")}</button>` : nothing}
          </div>
        </form>
      </t-dialog>
    `;
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const fields = new FormData(event.target as HTMLFormElement);
    const dialIn = String(fields.get("dialIn") ?? "").trim();
    this.#set({ link: String(fields.get("link")), ...(dialIn && { dialIn }) });
  }

  #set(call: Call | undefined): void {
    if (!this.of) return;
    const { kind, id } = this.of;
    const set = kind === "room" ? setRoomCall : setSegmentCall;
    ask(this, set(id, this.language, call), tell("console.call.saved"));
    this.dialog.close();
  }
}

/** A language's own name, with a capital as in a menu. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
