import cloudOff from "lucide-static/icons/cloud-off.svg?raw";
import loader from "lucide-static/icons/loader-circle.svg?raw";
import rotate from "lucide-static/icons/rotate-cw.svg?raw";
import alert from "lucide-static/icons/triangle-alert.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, query } from "lit/decorators.js";
import type { Safety } from "../engine/exchange";
import { here } from "../engine/here";
import type { Kept } from "../engine/outbox-shelf";
import { Watch, WatchLine } from "../engine/watch";
import { tell } from "../engine/words-here";
import type { Command } from "../wire";
import "./conflict/conflict";
import { type Conflict, conflictOf, isEdit } from "./conflict/texts";
import "./dialog";
import type { TDialog } from "./dialog";
import { ask } from "./events";
import { icon } from "./icon";
import "./pill";
import { controls, shared } from "./styles/shared";
import { failureText, toast } from "./toast";

const kinds: Readonly<Record<Safety, string>> = {
  saved: "saved",
  saving: "plain",
  "on-this-device": "warning",
  refused: "overtime",
};
const shapes: Readonly<Partial<Record<Safety, string>>> = { saving: loader, "on-this-device": cloudOff, refused: alert };

/** The only place that says whether everything is saved. People can read, retry or discard here what could not be sent. */
@customElement("t-save-state")
export class TSaveState extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: inline-block;
      }
      span[role="status"] {
        display: inline-flex;
      }
      button.state {
        min-block-size: 32px;
        padding: 0;
        border: 0;
        background: transparent;
      }
      blockquote {
        margin: 0;
        padding: var(--space-3);
        border-radius: var(--radius-control);
        background: var(--sunk);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      li {
        display: grid;
        gap: var(--space-2);
        padding-block: var(--space-3);
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @query("t-dialog") private dialog!: TDialog;
  #before: Safety = "saved";

  constructor() {
    super();
    new Watch(this);
    new WatchLine(this);
  }

  protected override willUpdate(): void {
    const { safety } = here();
    if (this.#before === "refused" && safety !== "refused") this.dialog.close();
    if (this.#before === "on-this-device" && safety === "saved") toast(tell("save.all-sent"));
    if (safety !== "saving") this.#before = safety;
  }

  override render() {
    const { safety, outbox } = here();
    return html`
      <span role="status">
        ${safety === "refused" ? html`<button class="state" @click=${() => this.dialog.show()}>${this.#pill()}</button>` : this.#pill()}
      </span>
      <t-dialog heading=${tell("save.refused.heading")}>
        <ul>
          ${outbox.refused().map((kept) => this.#refused(kept))}
        </ul>
      </t-dialog>
    `;
  }

  /** That all is saved can be said only while connected: a page that opens does not know what the server has. */
  #pill() {
    const { safety, outbox, line } = here();
    if (safety === "saved" && line !== "live") return line === "connecting" ? html`<t-pill kind="plain">${tell("save.connecting")}</t-pill>` : nothing;
    const count = safety === "refused" ? outbox.refused().length : outbox.waiting().length;
    return html`<t-pill kind=${kinds[safety]}>
      ${shapes[safety] ? html`<span slot="icon">${icon(shapes[safety])}</span>` : nothing}${tell(`save.${safety}`, { count })}
    </t-pill>`;
  }

  #refused(kept: Kept) {
    const { outbox } = here();
    const conflict = conflictWith(kept);
    if (conflict?.ids.at(-1) === kept.id) return html`<li><t-conflict .conflict=${conflict} @resolved=${this.#resolved}></t-conflict></li>`;
    if (conflict) return nothing;
    const text = textOf(kept);
    return html`<li>
      ${text ? html`<blockquote dir="auto">${text}</blockquote>` : html`<p>${tell("save.refused.act")}</p>`}
      <p class="quiet">${kept.refused ? failureText({ kind: "refused", ...kept.refused }) : nothing}</p>
      <div class="acts">
        <button @click=${() => outbox.retry(kept.id)}>${icon(rotate)} ${tell("save.retry")}</button>
        ${text ? html`<button @click=${() => this.#copy(text)}>${tell("save.copy")}</button>` : nothing}
        <button class="bare" @click=${() => outbox.discard(kept.id)}>${tell("save.discard")}</button>
      </div>
    </li>`;
  }

  #resolved({ detail: command }: CustomEvent<Command>): void {
    ask(this, command);
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    toast(tell("save.copied"));
  }
}

function textOf({ command }: Kept): string | undefined {
  return "wording" in command ? command.wording.text : undefined;
}

/** A second try would run into the same conflict, so its author has to see both texts. */
function conflictWith(kept: Kept): Conflict | undefined {
  const key = isEdit(kept.command) ? here().about(kept.command) : undefined;
  const conflict = key === undefined ? undefined : conflictOf(key);
  return conflict?.ids.includes(kept.id) ? conflict : undefined;
}
