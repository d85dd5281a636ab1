import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { dragged } from "../../../components/drag";
import { LightElement } from "../../../components/light";
import { tell } from "../../../engine/words-here";
import "./cell-editor";
import type { ColumnName } from "./columns";
import { same } from "./edits";

/** One cell as it is drawn. */
export interface TableCell {
  readonly text: string;
  /** The end of a segment beside its length, and the like. */
  readonly beside?: string;
  readonly isMissing?: boolean;
  /** Whether the row can be dragged by this cell. */
  readonly grip?: boolean;
  readonly language?: string | undefined;
}

/** The cell in which somebody types. */
export interface OpenCell {
  readonly column: number;
  readonly text: string;
  readonly replaces: boolean;
  readonly choices: readonly string[];
  readonly wrong: boolean;
  /** What another organiser has made of the cell meanwhile. */
  readonly theirs?: string | undefined;
}

const hasChanged = (one: unknown, other: unknown): boolean => !same(one, other);

/** One row of the programme table. It is drawn again only when something in it changes, so that a table of hundreds is quick. */
@customElement("table-row")
export class TableRowElement extends LightElement {
  @property() row = "";
  @property() look: "session" | "segment" = "segment";
  @property({ attribute: false, hasChanged }) columns: readonly ColumnName[] = [];
  @property({ attribute: false, hasChanged }) labels: readonly string[] = [];
  @property({ attribute: false, hasChanged }) cells: readonly TableCell[] = [];
  /** What does not fit, in words. */
  @property({ attribute: false, hasChanged }) wrongs: readonly string[] = [];
  /** A word about the state, such as that it runs. */
  @property() state = "";
  @property({ type: Number }) active = -1;
  /** The first and the last chosen column. */
  @property({ attribute: false, hasChanged }) chosen: readonly [number, number] | undefined;
  @property({ attribute: false, hasChanged }) open: OpenCell | undefined;

  override render() {
    return html`
      ${this.cells.map((cell, column) => this.#renderCell(cell, column))}
      <span role="gridcell" class="wrongs">
        ${this.state ? html`<span class="state">${this.state}</span>` : nothing}${this.wrongs.map((wrong) => html`<span class="wrong"><span aria-hidden="true">▲</span> ${wrong}</span>`)}
      </span>
    `;
  }

  #renderCell(cell: TableCell, column: number) {
    const open = this.open?.column === column ? this.open : undefined;
    const name = this.columns[column] ?? "";
    const isChosen = this.chosen !== undefined && column >= this.chosen[0] && column <= this.chosen[1];
    return html`<span
      role="gridcell"
      class="cell ${name.split(".")[0]} ${cell.isMissing ? "missing" : ""}"
      data-column=${column}
      tabindex=${this.active === column ? 0 : -1}
      aria-selected=${String(isChosen)}
      lang=${cell.language ?? nothing}
      >${open ? this.#renderEditor(open, column, cell) : this.#renderText(cell)}</span
    >`;
  }

  #renderText(cell: TableCell) {
    if (cell.grip) return html`<span class="grip" title=${tell("table.drag")} ${dragged({ kind: "segment", id: this.row })}></span><span class="text">${cell.text}</span>`;
    if (cell.isMissing) return html`<span class="none">${tell("table.missing")}</span>`;
    return html`<span class="text" dir="auto">${cell.text}</span>${cell.beside ? html` <span class="beside">${cell.beside}</span>` : nothing}`;
  }

  #renderEditor(open: OpenCell, column: number, { language = "" }: TableCell) {
    return html`<cell-editor
        .text=${open.text}
        .label=${this.labels[column] ?? ""}
        .choices=${open.choices}
        .language=${language}
        ?wrong=${open.wrong}
        ?replaces=${open.replaces}
      ></cell-editor>
      ${open.theirs === undefined ? nothing : html`<span class="theirs" role="status">${tell("table.theirs", { text: open.theirs })}</span>`}`;
  }
}
