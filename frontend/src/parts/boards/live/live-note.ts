import mapPin from "lucide-static/icons/map-pin.svg?raw";
import thumbsUp from "lucide-static/icons/thumbs-up.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import "../../../components/conflict/conflict";
import { conflictOf } from "../../../components/conflict/texts";
import { ask } from "../../../components/events";
import { focusUnlessTyping } from "../../../components/focus";
import { icon } from "../../../components/icon";
import { controls, shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { LONGEST_TEXT } from "../../../engine/limits";
import { type OpenEdit, isChanged, openEdits } from "../../../engine/open-edits";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { Command, NoteView } from "../../../wire";
import { writesFor } from "../../people/rights";
import { organisationName, personName } from "../../people/selectors";
import { editNote, endorseNote, removeNote } from "../commands";
import { noteAgain } from "../note-again";
import { aboutBoard, mayOnNote } from "../rights";
import { endorsements } from "../selectors";
import { noteStyles } from "./live-note.styles";

/** One note or finding: its text, its sources, who endorses it. Its author may edit or remove it. */
@customElement("live-note")
export class LiveNote extends LitElement {
  static override styles = [shared, controls, noteStyles];

  @property() note = "";
  @property() board = "";
  /** Whether it is shown under its heading, so that it need not name it. */
  @property({ type: Boolean }) grouped = false;
  /** Whether it is shown in its stage, so that it need not name it. */
  @property({ type: Boolean }) staged = false;
  @query("textarea") private readonly field!: HTMLTextAreaElement | null;
  /** Whether it asks before it is removed. */
  @state() private asks = false;
  #wasEdited = false;

  constructor() {
    super();
    new Watch(this, "note", "endorsement", "person", "organisation");
    new WatchLine(this);
  }

  /** The field appears when an edit begins, or where the note has moved during it. */
  protected override updated(): void {
    const edited = this.field !== null;
    if (edited && !this.#wasEdited) focusUnlessTyping(this.field);
    this.#wasEdited = edited;
  }

  override render() {
    const note = here().store.one("note", this.note);
    if (!note) return nothing;
    const edit = openEdits().of(this.#key);
    return html`<article class="card ${note.type ?? ""}">
      ${note.type ? html`<p class="type">${tell(`type.${note.type}`)}</p>` : nothing}
      ${edit ? this.#field(edit) : html`<p class="text" lang=${note.wording.language} dir="auto">${note.wording.text}</p>`}
      ${this.#conflict()} ${this.#chips(note)}
      <footer>
        <span class="author">${personName(here().store, note.author)}</span>
        ${edit ? nothing : this.asks ? this.#question(note) : this.#acts(note)}
      </footer>
    </article>`;
  }

  get #key(): string {
    return `note/${this.note}`;
  }

  #conflict() {
    const conflict = conflictOf(this.#key);
    return conflict ? html`<t-conflict .conflict=${conflict} @resolved=${this.#keep}></t-conflict>` : nothing;
  }

  #chips(note: NoteView) {
    const { store } = here();
    const { organisation, stage } = note.sources;
    const stageTitle = store.exchange()?.stages.find(({ id }) => id === stage)?.title;
    const chips = [
      organisation ? html`${icon(mapPin)} ${organisationName(store, organisation)}` : "",
      this.grouped ? "" : headingTitle(note),
      this.staged ? "" : say(stageTitle),
      note.mark ? tell(`mark.${note.mark}`) : "",
      note.attribution === "city-unnamed" ? "" : tell(`attribution.${note.attribution}`),
    ].filter(Boolean);
    return chips.length > 0 ? html`<div class="chips">${chips.map((chip) => html`<span class="chip">${chip}</span>`)}</div>` : nothing;
  }

  #acts(note: NoteView) {
    const { own, all } = endorsements(here().store, this.note, note);
    return html`<span class="acts">
      ${this.#isTheirs(note)
        ? html`<button class="bare" @click=${() => openEdits().begin(this.#key, note.wording, noteAgain(note))}>${tell("note.edit")}</button>
            <button class="bare" @click=${() => (this.asks = true)}>${tell("note.remove")}</button>`
        : !mayOnNote(here().store, "endorseNote", note)
          ? nothing
          : html`<button
            class="bare"
            aria-pressed=${own ? "true" : "false"}
            aria-label=${tell("note.endorse", { count: all })}
            @click=${() => ask(this, endorseNote(this.note, !own))}
          >
            ${icon(thumbsUp)} ${all || nothing}
          </button>`}
    </span>`;
  }

  /** Whether it is the reader's, or of the room they write for. Staff change the notes of others on the page of the boards. */
  #isTheirs(note: NoteView): boolean {
    const { store, me } = here();
    const { room } = aboutBoard(note.board);
    return (note.author === me || writesFor(store, store.one("room", room))) && mayOnNote(store, "editNote", note);
  }

  #field({ text }: OpenEdit) {
    return html`<form @submit=${this.#reword}>
      <textarea rows="3" dir="auto" maxlength=${LONGEST_TEXT} aria-label=${tell("write.label")} .value=${live(text)} @input=${this.#typed}></textarea>
      <button class="main">${tell("note.keep")}</button>
      <button type="button" @click=${() => openEdits().end(this.#key)}>${tell("note.leave")}</button>
    </form>`;
  }

  #typed({ target }: Event): void {
    openEdits().type(this.#key, (target as HTMLTextAreaElement).value);
  }

  #reword(event: SubmitEvent): void {
    event.preventDefault();
    const edit = openEdits().of(this.#key);
    if (edit && isChanged(edit)) ask(this, editNote(this.note, edit.text.trim(), edit.from.edit));
    openEdits().end(this.#key);
  }

  #keep({ detail: command }: CustomEvent<Command>): void {
    ask(this, command);
  }

  /** A removed note can be brought back for a moment only, so the page asks first. */
  #question({ author }: NoteView) {
    const { store, me } = here();
    return html`<span class="acts" role="alert">
      <span>${author === me ? tell("note.remove.sure") : tell("note.remove.theirs", { name: personName(store, author) })}</span>
      <button class="bare" @click=${this.#remove}>${tell("note.remove.yes")}</button>
      <button class="bare" @click=${() => (this.asks = false)}>${tell("note.leave")}</button>
    </span>`;
  }

  #remove(): void {
    this.asks = false;
    ask(this, removeNote(this.note), tell("note.removed"));
  }
}

function headingTitle({ board, heading }: NoteView): string {
  const { store } = here();
  return say(store.one("board", board)?.headings.find(({ id }) => id === heading)?.title);
}
