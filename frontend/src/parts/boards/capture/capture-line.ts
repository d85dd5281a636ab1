import { LitElement, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { emit } from "../../../components/events";
import "../../../components/menu";
import type { MenuItem } from "../../../components/menu";
import { staffStyles } from "../../../components/styles/staff";
import { tooManyCharacters } from "../../../engine/limits";
import { here } from "../../../engine/here";
import { tell } from "../../../engine/words-here";
import type { Attribution, FindingType, Sources } from "../../../wire";
import { typeKeys } from "../finding-types";
import "../left-texts";
import { attributionsOn } from "../house-rule";
import type { LeftText } from "../note-draft";
import { NoteField } from "../note-field";
import { type SourceChip, type SourceKind, listsOf, sourceKinds } from "../sources";
import { captureStyles } from "./capture-line.styles";
import { type Draft, type HeadingChoice, finished } from "./draft";

const hints: readonly FindingType[] = ["trend", "difference", "key-for-adaptation", "quote"];

/** The line to write notes on: type, Enter, next. It fills in the sources, which can be changed. */
@customElement("capture-line")
export class CaptureLine extends LitElement {
  static override styles = [...staffStyles, captureStyles];

  @property() board = "";
  @property({ attribute: false }) headings: readonly HeadingChoice[] = [];
  @property() heading = "";
  @property({ attribute: false }) sources: Sources = {};
  @property({ attribute: false }) chips: readonly SourceChip[] = [];
  @property({ attribute: false }) choices: (kind: SourceKind) => readonly SourceChip[] = () => [];
  @property() speaking = "";
  /** Whether notes on this board may have a type. */
  @property({ type: Boolean }) findings = true;
  @state() private as: FindingType | undefined;
  @query("textarea") private readonly field!: HTMLTextAreaElement;
  /** The unsent note for this board. Each board has one. */
  readonly #note = new NoteField(this, () => attributionsOn(here().store, this.board));

  protected override willUpdate(): void {
    this.#note.turnTo(`line/${this.board}`);
  }

  override render() {
    return html`
      <div class="about row">
        <staff-menu look="chip" label=${tell("board.column")} .face=${this.#headingName()} .items=${this.#headingItems()}></staff-menu>
        ${this.chips.map(
          (chip) => html`<staff-menu look="chip" label=${tell(`source.${chip.kind}`)} .face=${chip.name} .topics=${listsOf[chip.kind]} .items=${() => this.#sourceItems(chip.kind, chip.id)}></staff-menu>`,
        )}
        <staff-menu look="chip" label=${tell("board.source.add")} .face=${tell("board.source.add")} .topics=${this.#missing().flatMap((kind) => listsOf[kind])} .items=${() => this.#addItems()}></staff-menu>
        <staff-menu look="chip" label=${tell("board.attribution")} .face=${tell(`attribution.${this.#note.attribution}`)} .items=${this.#attributionItems()}></staff-menu>
      </div>
      <div class="line">
        ${this.as ? html`<button type="button" class="bare type ${this.as}" title=${tell("board.as-note")} @click=${() => (this.as = undefined)}>${tell(`type.${this.as}`)} ✕</button>` : nothing}
        <textarea
          rows="1"
          dir="auto"
          aria-label=${tell("board.write")}
          placeholder=${this.speaking ? tell("board.placeholder.speaking", { name: this.speaking }) : tell("board.placeholder")}
          .value=${live(this.#note.text)}
          @input=${this.#written}
          @keydown=${this.#pressed}
        ></textarea>
        ${this.findings
          ? html`<span class="hints">
              ${hints.map((type) => html`<button type="button" class="chip" aria-pressed=${String(this.as === type)} @click=${() => this.#arm(type)}>${tell(`type.${type}.key`)}</button>`)}
            </span>`
          : nothing}
        <button type="button" class="chip keys" @click=${() => emit(this, "keys")}>${tell("board.all-keys")}</button>
        <button type="button" class="main enter" @click=${this.#finish}>${tell("board.put")}</button>
      </div>
      <p class="too-long" role="status">${this.#note.tooLong}</p>
      <left-texts kind="line" place=${this.#note.place} @take=${({ detail }: CustomEvent<LeftText>) => this.#take(detail)}></left-texts>
    `;
  }

  focusField(): void {
    this.field.focus();
  }

  #arm(type: FindingType): void {
    if (!this.field.value.trim()) emit(this, "type-last", type);
    else this.as = this.as === type ? undefined : type;
    this.field.focus();
  }

  #take(left: LeftText): void {
    this.#note.take(left);
    this.field.focus();
  }

  #written(): void {
    this.#note.keep(this.field.value);
    emit(this, "writing", this.field.value.trim() !== "");
  }

  #pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.altKey && !event.ctrlKey && !event.metaKey) return this.#pressedWithAlt(event);
    if (event.key === "Escape") this.field.blur();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    this.#finish();
  }

  /** While writing, Alt and a letter set the type, Alt and a digit the column. The browser uses Ctrl. */
  #pressedWithAlt(event: KeyboardEvent): void {
    const letter = /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key) ? event.code.slice(3) : event.key;
    const type = typeKeys[letter.toLowerCase()];
    const heading = this.headings[Number(event.code.replace("Digit", "")) - 1];
    if (!type && !heading) return;
    event.preventDefault();
    if (type && this.findings) this.#arm(type);
    else if (heading) this.#choose(heading.id);
  }

  readonly #finish = (): void => {
    const draft = finished(this.field.value, this);
    if (!draft || tooManyCharacters(draft.text) > 0) return;
    this.field.value = "";
    this.#note.keep("");
    this.as = undefined;
    emit(this, "captured", draft);
    emit(this, "writing", false);
    this.field.focus();
  };

  /** What was chosen on the line in addition to its text. */
  get armed(): { as: FindingType | undefined; attribution: Attribution } {
    return { as: this.as, attribution: this.#note.attribution };
  }

  #headingName(): string {
    return this.headings.find(({ id }) => id === this.heading)?.name ?? "";
  }

  #headingItems(): MenuItem[] {
    return this.headings.map(({ id, name }, index) => ({ label: name, key: `Alt ${index + 1}`, checked: id === this.heading, act: () => this.#choose(id) }));
  }

  #choose(heading: string): void {
    emit(this, "choose-heading", heading);
  }

  #attributionItems(): MenuItem[] {
    return this.#note.possible.map((each) => ({
      label: tell(`attribution.${each}`),
      detail: tell(`attribution.${each}.detail`),
      checked: each === this.#note.attribution,
      act: () => this.#note.choose({ attribution: each }),
    }));
  }

  #sourceItems(kind: SourceKind, id?: string): MenuItem[] {
    const others = this.choices(kind).map((chip) => ({ label: chip.name, checked: chip.id === id, act: () => this.#source(kind, chip.id) }));
    return [
      ...(id ? [{ label: tell("board.source.none"), act: () => this.#source(kind, undefined) }] : []),
      { label: tell("board.source.follow"), act: () => emit(this, "follow-source", kind) },
      ...others,
    ];
  }

  #addItems(): MenuItem[] {
    return this.#missing().flatMap((kind) =>
      this.choices(kind).map(({ id, name }) => ({ label: name, detail: tell(`source.${kind}`), act: () => this.#source(kind, id) })),
    );
  }

  #missing(): SourceKind[] {
    return sourceKinds.filter((kind) => !this.chips.some((chip) => chip.kind === kind));
  }

  #source(kind: SourceKind, id: string | undefined): void {
    emit(this, "choose-source", { kind, id });
  }
}

declare global {
  interface HTMLElementEventMap {
    /** The line sends a note. */
    captured: CustomEvent<Draft>;
    "type-last": CustomEvent<FindingType>;
    writing: CustomEvent<boolean>;
    "choose-heading": CustomEvent<string>;
    "follow-source": CustomEvent<SourceKind>;
    "choose-source": CustomEvent<{ kind: SourceKind; id: string | undefined }>;
  }
}
