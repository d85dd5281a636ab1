import ellipsis from "lucide-static/icons/ellipsis-vertical.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../../../components/conflict/conflict";
import type { Conflict } from "../../../components/conflict/texts";
import "../../../components/edit-text";
import { ask, emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import "../../../components/menu";
import { staffStyles } from "../../../components/styles/staff";
import { here } from "../../../engine/here";
import { openEdits } from "../../../engine/open-edits";
import { tell } from "../../../engine/words-here";
import type { Command, MessageView, Wording } from "../../../wire";
import { citeFinding, draftMessage, editMessage, tagMessage } from "../commands";
import type { Rest } from "../document/brief-draft";
import { type MessagePlace, messageItems, stageItems } from "./message-acts";
import { messageStyles } from "./message-block.styles";
import type { Behind } from "./rests";

/** One message of the brief and, one press away, all its sources. */
@customElement("message-block")
export class MessageBlock extends LitElement {
  static override styles = [...staffStyles, messageStyles];

  @property() message = "";
  @property({ attribute: false }) view!: MessageView;
  @property({ attribute: false }) place!: MessagePlace;
  @property({ attribute: false }) behind: readonly Behind[] = [];
  @property({ attribute: false }) cities: readonly Rest[] = [];
  @property({ attribute: false }) conflict: Conflict | undefined;
  @property({ type: Boolean, reflect: true }) selected = false;
  @property({ type: Boolean }) writable = false;
  @state() private open = false;

  override render() {
    const { wording } = this.view;
    return html`
      <article class=${this.behind.length === 0 ? "bare-claim" : ""} lang=${wording.language}>
        <div class="text-line">
          ${openEdits().has(this.#key)
            ? html`<edit-text label=${tell("brief.text")} .of=${this.#key} @save=${this.#save} @left=${() => this.requestUpdate()}></edit-text>`
            : html`<p class="text" dir="auto" @dblclick=${this.#edit}>${wording.text}</p>`}
          ${this.writable
            ? html`<staff-menu label=${tell("brief.message.menu")} .face=${icon(ellipsis)} .items=${messageItems(this.message, this.place, this.#ask, () => this.#edit())}></staff-menu>`
            : nothing}
        </div>
        ${this.conflict ? html`<t-conflict .conflict=${this.conflict} @resolved=${this.#resolved}></t-conflict>` : nothing}
        ${this.#renderChips()}
        ${this.open ? this.#renderBehind() : nothing}
      </article>
    `;
  }

  #renderChips() {
    const { tags, stage } = this.view;
    return html`<div class="chips">
      <button type="button" class="chip" aria-expanded=${String(this.open)} @click=${() => (this.open = !this.open)}>
        ${this.behind.length === 0 ? tell("brief.rests-on-nothing") : tell("brief.rests-on", { count: this.behind.length })}
      </button>
      ${this.behind.map(({ number }) => html`<button type="button" class="chip" @click=${() => (this.open = true)}>${tell("brief.finding", { number })}</button>`)}
      ${this.cities.map(({ name, named }) => html`<span class="chip" title=${named ? tell("brief.city.named", { name }) : tell("brief.city.unnamed", { name })}>${named ? `${name} ✓` : tell("brief.city.kept", { name })}</span>`)}
      ${tags.map(({ framework, item }) => html`<button type="button" class="chip" ?disabled=${!this.writable} title=${tell("brief.untag")} @click=${() => ask(this, tagMessage(this.message, { framework, item }, false))}>${tell("brief.objective", { number: item })}</button>`)}
      ${this.writable
        ? html`
            <button type="button" class="chip" @click=${() => emit(this, "pick-objectives", this.message)}>${tell("brief.objective.add")}</button>
            <staff-menu look="chip" label=${tell("brief.stage")} .face=${this.place.stages.find(({ id }) => id === stage)?.name ?? tell("brief.stage.add")} .items=${stageItems(this.message, stage, this.place, this.#ask)}></staff-menu>
          `
        : nothing}
    </div>`;
  }

  #renderBehind() {
    return html`<ul class="behind">
      ${this.behind.map(
        ({ id, number, note, city, practice, where, speaker }) => html`<li>
          <p>
            <span class="type ${note.type ?? "note"}">${tell("brief.finding.typed", { number, type: tell(`type.${note.type ?? "note"}`) })}</span>
            <span class="label">${tell(`attribution.${note.attribution}`)}</span>
          </p>
          <p dir="auto" lang=${note.wording.language}>${note.wording.text}</p>
          <p class="quiet">
            ${[city, speaker, where].filter(Boolean).join(" · ")}
            ${practice ? html`· <a href="/x/${here().place.exchange}/practices/${practice.id}" target="_blank">${practice.title}</a>` : nothing}
          </p>
          ${this.writable ? html`<button type="button" class="bare" @click=${() => ask(this, citeFinding(this.message, id, false), tell("brief.uncited"))}>${tell("brief.uncite")}</button>` : nothing}
        </li>`,
      )}
      ${this.behind.length === 0 ? html`<li class="quiet">${tell("brief.rests.hint")}</li>` : nothing}
    </ul>`;
  }

  readonly #ask = (command: Command, said?: string): void => ask(this, command, said);

  get #key(): string {
    return `message/${this.message}`;
  }

  #edit(): void {
    if (!this.writable) return;
    const { brief, section, wording, findings } = this.view;
    openEdits().begin(this.#key, wording, draftMessage({ brief, section, text: wording.text, language: wording.language, findings }));
    this.requestUpdate();
  }

  #save({ detail: { text, from } }: CustomEvent<{ text: string; from: Wording }>): void {
    ask(this, editMessage(this.message, text, this.view.wording.language, from.edit), tell("board.edited"));
  }

  #resolved({ detail: command }: CustomEvent<Command>): void {
    ask(this, command, tell("board.edited"));
  }
}

declare global {
  interface HTMLElementEventMap {
    "pick-objectives": CustomEvent<string>;
  }
}
