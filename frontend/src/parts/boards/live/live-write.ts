import send from "lucide-static/icons/corner-down-left.svg?raw";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { ask } from "../../../components/events";
import { icon } from "../../../components/icon";
import { controls, shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { tooManyCharacters } from "../../../engine/limits";
import { Watch } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { Attribution } from "../../../wire";
import { writeNote } from "../commands";
import { IsWriting } from "../is-writing";
import "../left-texts";
import { attributionsOn } from "../house-rule";
import type { LeftText } from "../note-draft";
import { NoteField } from "../note-field";
import { writers } from "../situation";
import { sourcesHere } from "../sources";
import { writeStyles } from "./live-write.styles";

/** A line to write on: Enter saves it and clears the line. The draft outlives the page. */
@customElement("live-write")
export class LiveWrite extends LitElement {
  static override styles = [shared, controls, writeStyles];

  @property() board = "";
  /** A stage that is not the running one, on a board with stages. */
  @property() stage = "";
  @query("textarea") private field!: HTMLTextAreaElement;
  readonly #note = new NoteField(this, () => attributionsOn(here().store, this.board));
  readonly #writing = new IsWriting();

  constructor() {
    super();
    new Watch(this, "board", "leases", "person", "segment", "room");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#writing.tell(this.board, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("board") && !changed.has("stage")) return;
    this.#writing.tell(changed.get("board") ?? this.board, false);
    this.#note.turnTo(`note/${this.board}/${this.stage}`);
  }

  protected override updated(): void {
    this.#grow();
  }

  override render() {
    const { store } = here();
    const headings = store.one("board", this.board)?.headings ?? [];
    if (headings.length === 0) return nothing;
    const chosen = this.#chosen();
    const { possible, attribution } = this.#note;
    return html`
      <form @submit=${this.#submit}>
        <textarea
          rows="1"
          dir="auto"
          aria-label=${tell("write.label")}
          placeholder=${tell("write.placeholder")}
          enterkeyhint="send"
          .value=${live(this.#note.text)}
          @input=${this.#typed}
          @keydown=${this.#key}
        ></textarea>
        <div class="under">
          <select aria-label=${tell("write.heading")} @change=${this.#headingChosen}>
            ${headings.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${say(title)}</option>`)}
          </select>
          <select aria-label=${tell("write.attribution")} @change=${this.#attributionChosen}>
            ${possible.map(
              (each) => html`<option value=${each} ?selected=${each === attribution}>${tell(`attribution.${each}`)}</option>`,
            )}
          </select>
          <button class="main" aria-label=${tell("write.keep")}>${icon(send)}</button>
        </div>
        <p class="label" role="status">${this.#note.tooLong || this.#others()}</p>
      </form>
      <left-texts kind="note" place=${this.#note.place} @take=${({ detail }: CustomEvent<LeftText>) => this.#take(detail)}></left-texts>
    `;
  }

  #chosen(): string {
    const headings = here().store.one("board", this.board)?.headings ?? [];
    return (headings.find(({ id }) => id === this.#note.choices.heading) ?? headings[0])?.id ?? "";
  }

  #take(left: LeftText): void {
    this.#note.take(left);
    this.field.focus();
  }

  #others(): string {
    const { store, words } = here();
    const names = writers(store, this.board);
    return names.length > 0 ? tell("write.others", { names: words.list(names), count: names.length }) : "";
  }

  #typed(): void {
    this.#note.keep(this.field.value);
    this.#grow();
    this.#writing.tell(this.board, this.field.value !== "");
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    this.#submit(event);
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text || tooManyCharacters(text) > 0) return this.field.focus();
    const { store } = here();
    const board = store.one("board", this.board);
    const sources = board ? sourcesHere(store, board, say, tell) : {};
    const note = { board: this.board, heading: this.#chosen(), text, attribution: this.#note.attribution };
    ask(this, writeNote({ ...note, sources: this.stage ? { ...sources, stage: this.stage } : sources }));
    this.field.value = "";
    this.#note.keep("");
    this.#writing.tell(this.board, false);
    this.#grow();
    this.field.focus();
  }

  #headingChosen({ target }: Event): void {
    this.#note.choose({ heading: (target as HTMLSelectElement).value });
  }

  #attributionChosen({ target }: Event): void {
    this.#note.choose({ attribution: (target as HTMLSelectElement).value as Attribution });
  }

  #grow(): void {
    if (!this.field) return;
    this.field.style.blockSize = "auto";
    this.field.style.blockSize = `${this.field.scrollHeight + 2}px`;
  }
}
