import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { emit } from "../../../components/events";
import { type Drop, dropTarget } from "../../../components/drag";
import { LightElement } from "../../../components/light";
import { staffStyles } from "../../../components/styles/staff";
import { Watch } from "../../../engine/watch";
import { tell } from "../../../engine/words-here";
import type { CellEditor, WrittenCell } from "./cell-editor";
import { type ColumnName, KINDS, type Manner, type TableRow, type Unreadable, cellText, columnsOf, isBlank, written } from "./columns";
import { editsBetween, isNothing } from "./edits";
import { type GridPlace, between, isLetter, tabbed, walked, within } from "./grid-walk";
import type { ProgrammePlan } from "./plan";
import "./table-events";
import { type BadCell, cellsBetween, movedTo, pasted, rowsOf, stepped } from "./table-acts";
import { drawnRow, headOf, widthsOf } from "./table-looks";
import "./table-row";
import { tableStyles } from "./programme-table.styles";
import { readTsv, writeTsv } from "./tsv";
import { type Typing, asFound } from "./typing";

/** The programme as a spreadsheet: a row for each session and segment, a column for each time, kind and title. */
@customElement("programme-table")
export class ProgrammeTable extends LightElement {
  static override styles = [...staffStyles, tableStyles];

  @property({ attribute: false }) plan!: ProgrammePlan;
  @property({ attribute: false }) manner!: Manner;
  /** Whether only times and the first title fit on the screen. */
  @property({ type: Boolean }) narrow = false;
  @state() private at: GridPlace = { row: 0, column: 0 };
  @state() private corner: GridPlace | undefined;
  @state() private typing: Typing | undefined;
  #focuses = false;

  constructor() {
    super();
    new Watch(this, "segment");
    this.addEventListener("cell-typed", ({ detail }) => this.typing && (this.typing = { ...this.typing, typed: detail }));
    this.addEventListener("cell-written", ({ detail }) => this.#written(detail));
    this.addEventListener("cell-left", () => {
      this.typing = undefined;
      this.#focuses = true;
    });
  }

  get columns(): readonly ColumnName[] {
    return columnsOf(this.plan.fields.languages, this.narrow);
  }

  get rows(): readonly TableRow[] {
    return rowsOf(this.plan);
  }

  /** The row of the cursor. */
  get row(): TableRow | undefined {
    return this.rows[this.at.row];
  }

  /** Puts the cursor on a row, such as a new one. */
  goTo(id: string, column = this.at.column): void {
    const row = this.rows.findIndex((each) => each.id === id);
    if (row >= 0) this.#go({ row, column });
  }

  /** Shows a row and puts the cursor on it, without the focus: the person goes on in a form. */
  async show(id: string): Promise<void> {
    const row = this.rows.findIndex((each) => each.id === id);
    if (row < 0) return;
    this.at = { row, column: this.at.column };
    this.corner = undefined;
    if (this.row) emit(this, "choose-row", this.row);
    await this.updateComplete;
    this.querySelector(`[data-row="${row}"]`)?.scrollIntoView({ block: "nearest" });
  }

  /** Opens the title of a row, which is what a new one needs first. */
  rename(id: string): void {
    this.goTo(id, this.columns.findIndex((column) => column.startsWith("title.")));
    this.#type();
  }

  protected override willUpdate(): void {
    this.at = within(this.at, { rows: Math.max(1, this.rows.length), columns: this.columns.length });
  }

  protected override updated(): void {
    this.style.setProperty("--columns", widthsOf(this.columns, this.narrow));
    if (!this.#focuses) return;
    this.#focuses = false;
    void this.#focusCell();
  }

  override render() {
    const { rows, columns } = this;
    const preview = this.#preview();
    const labels = columns.map(headOf);
    return html`<div role="grid" aria-label=${tell("table.label")} @keydown=${this.#pressed} @click=${this.#clicked} @dblclick=${() => this.#type()} @copy=${this.#copied} @paste=${this.#pasted}>
      <div role="row" class="head">${labels.map((label) => html`<span role="columnheader">${label}</span>`)}<span role="columnheader" class="wrongs"><span class="hidden-text">${tell("table.check")}</span></span></div>
      ${repeat(rows, ({ id, is }) => `${is}/${id}`, (row, index) => this.#renderRow(row, index, preview, labels))}
    </div>`;
  }

  #renderRow(row: TableRow, index: number, preview: ProgrammePlan, labels: readonly string[]) {
    const { at, columns } = this;
    const { day, look, cells, wrongs, phase } = drawnRow(this.plan, preview, row, columns, this.manner);
    const range = this.corner ? between(at, this.corner) : undefined;
    const isChosen = range && index >= range.from.row && index <= range.to.row;
    return html`${day ? html`<div role="row" class="day"><span role="rowheader" aria-colspan=${columns.length + 1}>${day}</span></div>` : nothing}<table-row
        role="row"
        class=${look}
        data-row=${index}
        .row=${row.id}
        .look=${row.is}
        .columns=${columns}
        .labels=${labels}
        .cells=${cells}
        .wrongs=${wrongs}
        .state=${phase}
        .active=${at.row === index ? at.column : -1}
        .chosen=${isChosen ? ([range.from.column, range.to.column] as const) : undefined}
        ${dropTarget(this.#drop(row))}
        .open=${at.row === index && this.typing ? this.#openCell(row, this.typing) : undefined}
      ></table-row>`;
  }

  /** What is dropped on a segment comes before it; on a session, first in it. */
  #drop(row: TableRow): Drop {
    return {
      accepts: ({ kind, id }) => kind === "block" || (kind === "segment" && id !== row.id),
      drop: ({ kind, id }) => (kind === "block" ? emit(this, "drop-block", { id, to: row }) : this.move(id, row)),
    };
  }

  /** Moves a segment before another one, or to the beginning of a session. */
  move(id: string, to: TableRow, offset = 0): void {
    this.#send(movedTo(this.plan, id, to, offset, this.manner));
    void this.updateComplete.then(() => this.goTo(id));
  }

  #openCell(row: TableRow, { found, begins, replaces }: Typing) {
    const column = this.columns[this.at.column] as ColumnName;
    const now = cellText(this.plan, row, column, this.manner);
    return {
      column: this.at.column,
      text: begins,
      replaces,
      choices: column === "kind" ? KINDS.map(this.manner.wordOf) : [],
      wrong: typeof this.#result() === "string",
      theirs: now === found ? undefined : now,
    };
  }

  /** The plan as it would be with what is being typed. */
  #preview(): ProgrammePlan {
    const result = this.#result();
    return typeof result === "object" ? result : this.plan;
  }

  #result(): ProgrammePlan | Unreadable | undefined {
    const column = this.columns[this.at.column];
    return this.typing && this.row && column ? written(this.plan, this.row, column, this.typing.typed, this.manner) : undefined;
  }

  #go(to: GridPlace, corner?: GridPlace): void {
    this.corner = corner;
    this.at = within(to, { rows: this.rows.length, columns: this.columns.length });
    this.#focuses = true;
    this.requestUpdate();
    if (this.row) emit(this, "choose-row", this.row);
  }

  async #focusCell(): Promise<void> {
    const row = this.querySelector<HTMLElement & { readonly updateComplete: Promise<unknown> }>(`[data-row="${this.at.row}"]`);
    await row?.updateComplete;
    const cell = row?.querySelector<HTMLElement>(`[data-column="${this.at.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Opens the cell of the cursor. What is typed first replaces what is there. */
  #type(first?: string): void {
    const column = this.columns[this.at.column];
    if (!this.row || !column || this.typing || isBlank(this.row, column)) return;
    if (column === "fixed") return this.#send(this.#writtenHere(cellText(this.plan, this.row, column, this.manner) ? "" : this.manner.yes));
    const found = cellText(this.plan, this.row, column, this.manner);
    const replaces = first !== undefined && column !== "kind";
    this.#focuses = false;
    this.typing = { found, base: this.plan, begins: replaces ? first : found, replaces, typed: replaces ? first : found };
  }

  #writtenHere(text: string): ProgrammePlan | Unreadable | undefined {
    const column = this.columns[this.at.column];
    return this.row && column ? written(this.plan, this.row, column, text, this.manner) : undefined;
  }

  #written({ text, onward }: WrittenCell): void {
    const { typing, row } = this;
    if (!typing || !row) return;
    const result = text === typing.found ? this.plan : this.#writtenHere(text);
    if (typeof result === "string") return this.#refuse(text, result);
    this.typing = undefined;
    if (text !== typing.found) this.#send(result, asFound(this.plan, typing.base, row, this.columns[this.at.column] as ColumnName));
    const size = { rows: this.rows.length, columns: this.columns.length };
    const next = { up: { ...this.at, row: this.at.row - 1 }, down: { ...this.at, row: this.at.row + 1 }, next: tabbed(this.at, 1, size), previous: tabbed(this.at, -1, size), stay: undefined }[onward];
    if (next) this.#go(next);
  }

  #refuse(text: string, why: Unreadable): void {
    emit(this, "cell-refused", { text, why });
    this.querySelector<CellEditor>("cell-editor")?.goOn();
  }

  #send(to: ProgrammePlan | Unreadable | undefined, from = this.plan): void {
    if (typeof to !== "object") return;
    const edits = editsBetween(from, to);
    if (!isNothing(edits)) emit(this, "plan-edits", { edits });
  }

  readonly #clicked = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-column]");
    const row = cell?.closest<HTMLElement>("[data-row]");
    if (!cell || !row || this.typing) return;
    const place = { row: Number(row.dataset["row"]), column: Number(cell.dataset["column"]) };
    const isHere = place.row === this.at.row && place.column === this.at.column;
    this.#go(place);
    if (isHere && matchMedia("(pointer: coarse)").matches) this.#type();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (this.typing) return;
    const size = { rows: this.rows.length, columns: this.columns.length };
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    const to = event.altKey ? undefined : walked(event.shiftKey && this.corner ? this.corner : this.at, event, size);
    const tab = event.key === "Tab" ? tabbed(this.at, event.shiftKey ? -1 : 1, size) : undefined;
    if (step) this.#step(step as 1 | -1);
    else if (to && event.shiftKey) this.corner = to;
    else if (to ?? tab) this.#go((to ?? tab) as GridPlace);
    else if (event.key === "Enter" || event.key === "F2" || event.key === " ") this.#type();
    else if (event.key === "Delete" || event.key === "Backspace") this.#empty();
    else if (event.key === "Escape") this.corner = undefined;
    else if (isLetter(event)) this.#type(event.key);
    else return;
    event.preventDefault();
  };

  #step(by: 1 | -1): void {
    if (this.row?.is !== "segment") return;
    const { id } = this.row;
    this.#send(stepped(this.plan, id, by, this.manner));
    void this.updateComplete.then(() => this.goTo(id));
  }

  /** Empties the chosen cells that may be empty, together. */
  #empty(): void {
    this.#write(this.#chosen().map((row) => row.map(() => "")));
  }

  #chosen(): string[][] {
    return cellsBetween(this.plan, this.rows, this.columns, between(this.at, this.corner ?? this.at), this.manner);
  }

  #write(block: readonly (readonly string[])[]): void {
    const { from } = between(this.at, this.corner ?? this.at);
    const row = this.rows[from.row];
    if (!row) return;
    const result: ProgrammePlan | BadCell = pasted(this.plan, row, this.columns.slice(from.column), block, tell("table.new-segment"), this.manner);
    if ("why" in result) emit(this, "cell-refused", result);
    else this.#send(result);
  }

  readonly #copied = (event: ClipboardEvent): void => {
    if (this.typing) return;
    event.clipboardData?.setData("text/plain", writeTsv(this.#chosen()));
    event.preventDefault();
  };

  readonly #pasted = (event: ClipboardEvent): void => {
    if (!this.typing) this.#write(readTsv(event.clipboardData?.getData("text/plain") ?? ""));
  };
}
