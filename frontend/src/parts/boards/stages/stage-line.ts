import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import "../../../components/edit-text";
import { ask } from "../../../components/events";
import { staffStyles } from "../../../components/styles/staff";
import { here } from "../../../engine/here";
import { openEdits } from "../../../engine/open-edits";
import { WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { CarryMark, Stage } from "../../../wire";
import { carryNote } from "../commands";
import { noteAgain } from "../note-again";
import { mayOnNote } from "../rights";
import type { StageColumn, StageItem } from "./by-stage";

/** The open edit of an item whose text is changed while it is carried to a later stage. */
const changing = (id: string, { stage }: StageColumn): string => `note/${id}/to/${stage.id}`;

const marks: readonly CarryMark[] = ["still-valid", "changed", "too-late"];

/** The time line of a crisis: the notes of each stage in columns, and what became of them later. */
@customElement("stage-line")
export class StageLine extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(280px, 100%), 1fr));
        gap: 0 var(--space-5);
        align-items: start;
      }

      h2 {
        padding-block: 6px 12px;
        border-block-end: 2px solid var(--accent);
        font-size: 1rem;
      }

      li {
        display: grid;
        gap: var(--space-2);
        padding-block: 12px;
        border-block-end: 1px solid var(--line);
      }

      .text {
        white-space: pre-line;
        overflow-wrap: anywhere;
      }

      .later {
        padding-inline-start: var(--space-3);
        border-inline-start: 2px solid var(--accent);
        color: var(--ink-2);
        font-size: var(--small);
      }
    `,
  ];

  @property({ attribute: false }) columns: readonly StageColumn[] = [];

  constructor() {
    super();
    new WatchLine(this);
  }

  override render() {
    if (this.columns.length === 0) return html`<p class="empty">${tell("board.stages.none")}</p>`;
    return html`${this.columns.map(({ stage, items }, index) => this.#renderStage(stage, items, this.columns.slice(index + 1)))}`;
  }

  #renderStage(stage: Stage, items: readonly StageItem[], later: readonly StageColumn[]) {
    return html`<section aria-label=${say(stage.title)}>
      <h2>${say(stage.title)}</h2>
      <ul>
        ${items.map((item) => this.#renderItem(item, later))}
        ${items.length === 0 ? html`<li class="quiet">${tell("board.stages.empty")}</li>` : nothing}
      </ul>
    </section>`;
  }

  #renderItem(item: StageItem, later: readonly StageColumn[]) {
    const { note, carried } = item;
    return html`<li>
      <span class="row">
        <span class="type ${note.type ?? "note"}">${tell(`type.${note.type ?? "note"}`)}</span>
        ${note.mark ? html`<span class="chip">${tell(`mark.${note.mark}`)}</span>` : nothing}
      </span>
      <p class="text" dir="auto" lang=${note.wording.language}>${note.wording.text}</p>
      ${carried.map(({ note: then }) => html`<p class="later">${tell("labelled", { label: tell(`mark.${then.mark ?? "changed"}`), text: then.wording.text })}</p>`)}
      ${later.filter((column) => (carried.length === 0 && mayOnNote(here().store, "carryNote", note)) || openEdits().has(changing(item.id, column))).map((column) => this.#renderCarry(item, column))}
    </li>`;
  }

  #renderCarry({ id, note }: StageItem, column: StageColumn) {
    const { stage } = column;
    const name = say(stage.title);
    const carry = (mark: CarryMark, text = note.wording.text) =>
      ask(this, carryNote({ from: id, stage: stage.id, mark, text, language: note.wording.language }), tell("board.carried", { stage: name }));
    const edit = changing(id, column);
    if (openEdits().has(edit))
      return html`<edit-text label=${tell("board.text")} .of=${edit} @save=${({ detail }: CustomEvent<{ text: string }>) => carry("changed", detail.text)}></edit-text>`;
    const change = () => openEdits().begin(edit, note.wording, noteAgain(note, stage.id));
    return html`<div class="row">
      <span class="label">${tell("board.stages.then", { stage: name })}</span>
      ${marks.map(
        (mark) => html`<button type="button" class="chip" @click=${() => (mark === "changed" ? change() : carry(mark))}>
          ${tell(`mark.${mark}`)}
        </button>`,
      )}
    </div>`;
  }
}
