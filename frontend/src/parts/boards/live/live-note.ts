import mapPin from "lucide-static/icons/map-pin.svg?raw";
import thumbsUp from "lucide-static/icons/thumbs-up.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../../../components/conflict/conflict";
import { conflictOf } from "../../../components/conflict/texts";
import { ask } from "../../../components/events";
import { icon } from "../../../components/icon";
import { controls, shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { LONGEST_TEXT } from "../../../engine/limits";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { Command, NoteView, Wording } from "../../../wire";
import { organisationName, personName } from "../../people/selectors";
import { editNote, endorseNote, removeNote } from "../commands";
import { hasPen } from "../selectors";
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
  /** The text at the start of the edit, on which the change is based. Edits of others do not touch the field. */
  @state() private edited: Wording | undefined;

  constructor() {
    super();
    new Watch(this, "note", "person", "organisation");
    new WatchLine(this);
  }

  override render() {
    const note = here().store.one("note", this.note);
    if (!note) return nothing;
    return html`<article class="card ${note.type ?? ""}">
      ${note.type ? html`<p class="type">${tell(`type.${note.type}`)}</p>` : nothing}
      ${this.edited ? this.#field(this.edited) : html`<p class="text" lang=${note.wording.language} dir="auto">${note.wording.text}</p>`}
      ${this.#conflict()} ${this.#chips(note)}
      <footer>
        <span class="author">${personName(here().store, note.author)}</span>
        ${this.edited ? nothing : this.#acts(note)}
      </footer>
    </article>`;
  }

  #conflict() {
    const conflict = conflictOf(`note/${this.note}`);
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
    const { me } = here();
    const mine = note.author === me || hasPen(here().store, note);
    const agreed = note.endorsers.includes(me);
    return html`<span class="acts">
      ${mine
        ? html`<button class="bare" @click=${() => (this.edited = note.wording)}>${tell("note.edit")}</button>
            <button class="bare" @click=${this.#remove}>${tell("note.remove")}</button>`
        : html`<button
            class="bare"
            aria-pressed=${agreed ? "true" : "false"}
            aria-label=${tell("note.endorse", { count: note.endorsers.length })}
            @click=${() => ask(this, endorseNote(this.note, !agreed))}
          >
            ${icon(thumbsUp)} ${note.endorsers.length || nothing}
          </button>`}
    </span>`;
  }

  #field({ edit, text }: Wording) {
    return html`<form @submit=${(event: SubmitEvent) => this.#reword(event, edit)}>
      <textarea name="text" rows="3" dir="auto" maxlength=${LONGEST_TEXT} aria-label=${tell("write.label")} .value=${text}></textarea>
      <button class="main">${tell("note.keep")}</button>
      <button type="button" @click=${() => (this.edited = undefined)}>${tell("note.leave")}</button>
    </form>`;
  }

  #reword(event: SubmitEvent, base: string): void {
    event.preventDefault();
    const text = String(new FormData(event.target as HTMLFormElement).get("text") ?? "").trim();
    if (text) ask(this, editNote(this.note, text, base));
    this.edited = undefined;
  }

  #keep({ detail: command }: CustomEvent<Command>): void {
    ask(this, command);
  }

  #remove(): void {
    ask(this, removeNote(this.note), tell("note.removed"));
  }
}

function headingTitle({ board, heading }: NoteView): string {
  const { store } = here();
  return say(store.one("board", board)?.headings.find(({ id }) => id === heading)?.title);
}
