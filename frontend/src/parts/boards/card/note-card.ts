import ellipsis from "lucide-static/icons/ellipsis-vertical.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../../../components/conflict/conflict";
import type { Conflict } from "../../../components/conflict/texts";
import "../../../components/edit-text";
import { ask } from "../../../components/events";
import { icon } from "../../../components/icon";
import "../../../components/menu";
import { staffStyles } from "../../../components/styles/staff";
import { here } from "../../../engine/here";
import { openEdits } from "../../../engine/open-edits";
import type { CommandType } from "../../../engine/part";
import { tell } from "../../../engine/words-here";
import type { Command, Wording } from "../../../wire";
import { editNote, unstackNote } from "../commands";
import { noteAgain } from "../note-again";
import { mayOnNote } from "../rights";
import { type SourceChip, listsOf } from "../sources";
import { type Around, attributionItems, cardItems, missingSources, moreSources, sourceItems, typeItems } from "./card-acts";
import type { CardFace } from "./card-face";
import { cardStyles } from "./note-card.styles";

/** One note or finding, with the notes stacked under it. */
@customElement("note-card")
export class NoteCard extends LitElement {
  static override styles = [...staffStyles, cardStyles];

  @property({ attribute: false }) face!: CardFace;
  @property({ attribute: false }) around!: Around;
  @property({ attribute: false }) conflict: Conflict | undefined;
  @property({ type: Boolean, reflect: true }) selected = false;
  @state() private open = false;

  edit(): void {
    const { note } = this.face.card;
    openEdits().begin(this.#key, note.wording, noteAgain(note));
    this.requestUpdate();
  }

  /** Scrolls to it, above the capture line. */
  show(): void {
    this.renderRoot.querySelector("article")?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const { card } = this.face;
    const { note, under } = card;
    return html`
      <article class=${under.length > 0 ? "pile" : ""} lang=${note.wording.language} aria-label=${note.wording.text}>
        <header>
          ${this.#may("typeNote")
            ? html`<staff-menu
                class="kind"
                look="bare type ${note.type ?? "note"}"
                label=${tell("board.type")}
                .face=${this.#typeName()}
                .items=${() => typeItems(card.id, note, this.#ask)}
              ></staff-menu>`
            : html`<span class="type ${note.type ?? "note"}">${this.#typeName()}</span>`}
          <staff-menu class="tools" label=${tell("board.card.menu")} .face=${icon(ellipsis)} .items=${() => cardItems(card, this.around, this.#ask, () => this.edit())}></staff-menu>
        </header>
        ${openEdits().has(this.#key)
          ? html`<edit-text label=${tell("board.text")} .of=${this.#key} @save=${this.#save} @left=${() => this.requestUpdate()}></edit-text>`
          : html`<p class="text ${note.type ?? ""}" dir="auto" @dblclick=${() => this.#may("editNote") && this.edit()}>${note.wording.text}</p>`}
        ${this.conflict ? html`<t-conflict .conflict=${this.conflict} @resolved=${this.#resolved}></t-conflict>` : nothing}
        ${this.#renderChips()} ${this.open ? this.#renderUnder() : nothing}
      </article>
    `;
  }

  #renderChips() {
    const { card, sources, more, endorsements } = this.face;
    const { note, under } = card;
    return html`<div class="chips">
      ${sources.map((chip) => this.#renderSource(chip))}
      ${more > 0 ? html`<span class="chip">+${more}</span>` : nothing}
      ${this.#may("sourceNote") ? this.#renderMore() : html`<span class="chip">${tell(`attribution.${note.attribution}`)}</span>`}
      ${note.mark ? html`<span class="chip">${tell(`mark.${note.mark}`)}</span>` : nothing}
      ${endorsements > 0 ? html`<span class="chip" title=${tell("board.endorsed-by")}>✓ ${endorsements}</span>` : nothing}
      ${under.length > 0
        ? html`<button type="button" class="chip" aria-expanded=${String(this.open)} @click=${() => (this.open = !this.open)}>
            ${tell("board.pile", { count: under.length + 1 })}
          </button>`
        : nothing}
    </div>`;
  }

  #renderMore() {
    const { id, note } = this.face.card;
    return html`
      <staff-menu look="chip" label=${tell("board.source.add")} .face=${html`<span aria-hidden="true">+</span>`} .topics=${missingSources(note).flatMap((kind) => listsOf[kind])} .items=${() => moreSources(id, note, this.#ask)}></staff-menu>
      <staff-menu
        look="chip"
        label=${tell("board.attribution")}
        .face=${tell(`attribution.${note.attribution}`)}
        .items=${() => attributionItems(id, note, this.#ask)}
      ></staff-menu>
    `;
  }

  /** A source of the note itself can be changed. The sources of stacked notes are only shown. */
  #renderSource({ kind, id, name }: SourceChip) {
    const { card } = this.face;
    if (card.note.sources[kind] !== id || !this.#may("sourceNote")) return html`<span class="chip" title=${tell(`source.${kind}`)}>${name}</span>`;
    return html`<staff-menu look="chip" label=${tell(`source.${kind}`)} .face=${name} .topics=${listsOf[kind]} .items=${() => sourceItems(card.id, card.note, kind, this.#ask)}></staff-menu>`;
  }

  #renderUnder() {
    return html`<ul class="under">
      ${this.face.card.under.map(
        ({ id, note }) => html`<li>
          <span dir="auto" lang=${note.wording.language}>${note.wording.text}</span>
          ${mayOnNote(here().store, "unstackNote", note)
            ? html`<button type="button" class="bare" @click=${() => this.#ask(unstackNote(id), tell("board.unstacked"))}>${tell("board.unstack")}</button>`
            : nothing}
        </li>`,
      )}
    </ul>`;
  }

  #may(command: CommandType): boolean {
    return mayOnNote(here().store, command, this.face.card.note);
  }

  #typeName(): string {
    return tell(`type.${this.face.card.note.type ?? "note"}`);
  }

  readonly #ask = (command: Command, said?: string): void => ask(this, command, said);

  get #key(): string {
    return `note/${this.face.card.id}`;
  }

  #save({ detail: { text, from } }: CustomEvent<{ text: string; from: Wording }>): void {
    ask(this, editNote(this.face.card.id, text, from.edit), tell("board.edited"));
  }

  #resolved({ detail: command }: CustomEvent<Command>): void {
    ask(this, command, tell("board.edited"));
  }
}
