import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import "../../../components/dialog";
import type { TDialog } from "../../../components/dialog";
import { ask } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { tagMessage } from "../commands";
import { searchObjectives } from "./objectives";

/** A picker of the 23 objectives of the Global Compact for Migration, to tag a message. It searches by number or by words. */
@customElement("objective-picker")
export class ObjectivePicker extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        max-block-size: 50vh;
        overflow: auto;
      }

      label {
        display: grid;
        grid-template-columns: auto 3ch 1fr;
        gap: var(--space-2);
        align-items: center;
        padding-block: 6px;
      }

      .number {
        color: var(--ink-2);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
    `,
  ];

  @property() message = "";
  @state() private asked = "";
  @query("t-dialog") private readonly dialog!: TDialog;
  @query("input") private readonly field!: HTMLInputElement;

  async show(message: string): Promise<void> {
    this.message = message;
    this.asked = "";
    await this.dialog.show();
    this.field.focus();
  }

  override render() {
    const tags = here().store.one("message", this.message)?.tags ?? [];
    const found = searchObjectives(here().store, this.asked, say);
    return html`<t-dialog heading=${tell("brief.objectives")}>
      <input type="search" aria-label=${tell("brief.objectives.search")} placeholder=${tell("brief.objectives.search")} .value=${this.asked} @input=${(event: Event) => (this.asked = (event.target as HTMLInputElement).value)} />
      <ul>
        ${found.map(({ item, title }) => {
          const tagged = tags.some((tag) => tag.framework === "gcm" && tag.item === item);
          return html`<li>
            <label>
              <input type="checkbox" .checked=${tagged} @change=${() => this.#tag(item, !tagged)} />
              <span class="number">${item}</span>
              <span>${title}</span>
            </label>
          </li>`;
        })}
        ${found.length === 0 ? html`<li class="quiet">${tell("brief.objectives.none")}</li>` : nothing}
      </ul>
    </t-dialog>`;
  }

  #tag(item: string, tagged: boolean): void {
    ask(this, tagMessage(this.message, { framework: "gcm", item }, tagged));
    this.requestUpdate();
  }
}
