import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { here } from "../engine/here";
import { isChanged, openEdits, writtenAnew } from "../engine/open-edits";
import { Watch, WatchLine } from "../engine/watch";
import { tell } from "../engine/words-here";
import { ask } from "./events";
import { controls, shared } from "./styles/shared";

/** What this person has typed into notes or messages that are no longer there. It can be written as a new one, or discarded. */
@customElement("lost-edits")
export class LostEdits extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host(.none) {
        display: none;
      }
      section {
        display: grid;
        gap: var(--space-2);
        margin: var(--space-2);
        padding: var(--space-3);
        border-radius: var(--radius);
        background: var(--warning-soft);
      }
      blockquote {
        margin: 0;
        padding: 6px 10px;
        border-inline-start: 3px solid var(--warning);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property() kind: "note" | "message" = "note";

  constructor() {
    super();
    new Watch(this, "note", "message", "exchange");
    new WatchLine(this);
  }

  override render() {
    const lost = this.#lost();
    this.classList.toggle("none", lost.length === 0);
    return html`<div role="status">${lost.map((key) => this.#one(key))}</div>`;
  }

  /** While the page knows nothing of the exchange, nothing is lost. */
  #lost(): string[] {
    const { store } = here();
    return store.exchange() ? openEdits().keysOf(this.kind).filter((key) => !store.one(this.kind, key.split("/")[1])) : [];
  }

  #one(key: string) {
    const edit = openEdits().of(key);
    if (!edit || !isChanged(edit)) return nothing;
    return html`<section>
      <p>${tell(`edit.lost.${this.kind}`)}</p>
      <blockquote dir="auto">${edit.text}</blockquote>
      <div class="acts">
        <button type="button" class="main" @click=${() => this.#writeAnew(key)}>${tell(`edit.anew.${this.kind}`)}</button>
        <button type="button" @click=${() => openEdits().end(key)}>${tell("save.discard")}</button>
      </div>
    </section>`;
  }

  #writeAnew(key: string): void {
    const edit = openEdits().of(key);
    if (edit) ask(this, writtenAnew(edit));
    openEdits().end(key);
  }
}
