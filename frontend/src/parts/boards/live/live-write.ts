import send from "lucide-static/icons/corner-down-left.svg?raw";
import { LitElement, type PropertyValues, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
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
import { NoteDraft } from "../note-draft";
import { writers } from "../situation";
import { sourcesHere } from "../sources";
import { writeStyles } from "./live-write.styles";

const ATTRIBUTIONS: readonly Attribution[] = ["city-unnamed", "public", "room-only"];

/** A line to write on: Enter saves it and clears the line. The draft outlives the page. */
@customElement("live-write")
export class LiveWrite extends LitElement {
  static override styles = [shared, controls, writeStyles];

  @property() board = "";
  /** A stage that is not the running one, on a board with stages. */
  @property() stage = "";
  @state() private heading = "";
  @state() private attribution: Attribution = "city-unnamed";
  @query("textarea") private field!: HTMLTextAreaElement;
  #draft: NoteDraft | undefined;
  readonly #writing = new IsWriting();

  constructor() {
    super();
    new Watch(this, "board", "leases", "person");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("storage", this.#elsewhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("storage", this.#elsewhere);
    this.#writing.tell(this.board, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("board") && !changed.has("stage")) return;
    this.#writing.tell(changed.get("board") ?? this.board, false);
    this.#draft = new NoteDraft(this.#place);
    this.#choose();
  }

  get #place(): string {
    return `note/${this.board}/${this.stage}`;
  }

  /** What was chosen for the draft of this board, as far as the board has it. */
  #choose(): void {
    const { heading = "", attribution = "city-unnamed" } = this.#draft?.choices ?? {};
    this.heading = heading;
    this.attribution = attribution === "room-only" && !this.#isRoom() ? "city-unnamed" : attribution;
  }

  #isRoom(): boolean {
    return this.board.startsWith("room:");
  }

  /** Another tab writes the same note. */
  readonly #elsewhere = (event: StorageEvent): void => {
    if (!this.#draft?.follows(event)) return;
    this.#choose();
    this.requestUpdate();
  };

  protected override updated(): void {
    this.#grow();
  }

  override render() {
    const { store } = here();
    const headings = store.one("board", this.board)?.headings ?? [];
    if (headings.length === 0) return nothing;
    const chosen = this.#chosen();
    return html`
      <form @submit=${this.#submit}>
        <textarea
          rows="1"
          dir="auto"
          aria-label=${tell("write.label")}
          placeholder=${tell("write.placeholder")}
          enterkeyhint="send"
          .value=${live(this.#draft?.text ?? "")}
          @input=${this.#typed}
          @keydown=${this.#key}
        ></textarea>
        <div class="under">
          <select aria-label=${tell("write.heading")} @change=${this.#headingChosen}>
            ${headings.map(({ id, title }) => html`<option value=${id} ?selected=${id === chosen}>${say(title)}</option>`)}
          </select>
          <select aria-label=${tell("write.attribution")} @change=${this.#attributionChosen}>
            ${ATTRIBUTIONS.filter((each) => each !== "room-only" || this.#isRoom()).map(
              (each) => html`<option value=${each} ?selected=${each === this.attribution}>${tell(`attribution.${each}`)}</option>`,
            )}
          </select>
          <button class="main" aria-label=${tell("write.keep")}>${icon(send)}</button>
        </div>
        <p class="label" role="status">${this.#tooLong() || this.#others()}</p>
      </form>
      <left-texts kind="note" place=${this.#place} @take=${({ detail }: CustomEvent<string>) => this.#take(detail)}></left-texts>
    `;
  }

  #chosen(): string {
    const headings = here().store.one("board", this.board)?.headings ?? [];
    return (headings.find(({ id }) => id === this.heading) ?? headings[0])?.id ?? "";
  }

  #tooLong(): string {
    const over = tooManyCharacters(this.#draft?.text ?? "");
    return over > 0 ? tell("write.too-long", { over }) : "";
  }

  /** A text that waited elsewhere comes to what is written here. */
  #take(text: string): void {
    this.#keep([this.#draft?.text.trim(), text].filter(Boolean).join("\n"));
    this.requestUpdate();
    this.field.focus();
  }

  #others(): string {
    const { store, words } = here();
    const names = writers(store, this.board);
    return names.length > 0 ? tell("write.others", { names: words.list(names), count: names.length }) : "";
  }

  #typed(): void {
    this.#keep(this.field.value);
    this.requestUpdate();
    this.#grow();
    this.#writing.tell(this.board, this.field.value !== "");
  }

  #keep(text: string): void {
    if (this.#draft) this.#draft.text = text;
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
    const note = { board: this.board, heading: this.#chosen(), text, attribution: this.attribution };
    ask(this, writeNote({ ...note, sources: this.stage ? { ...sources, stage: this.stage } : sources }));
    this.field.value = "";
    this.#keep("");
    this.#writing.tell(this.board, false);
    this.#grow();
    this.field.focus();
  }

  #headingChosen({ target }: Event): void {
    this.heading = (target as HTMLSelectElement).value;
    this.#draft?.choose({ heading: this.heading });
  }

  #attributionChosen({ target }: Event): void {
    this.attribution = (target as HTMLSelectElement).value as Attribution;
    this.#draft?.choose({ attribution: this.attribution });
  }

  #grow(): void {
    if (!this.field) return;
    this.field.style.blockSize = "auto";
    this.field.style.blockSize = `${this.field.scrollHeight + 2}px`;
  }
}
