import x from "lucide-static/icons/x.svg?raw";
import { html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import "../../../components/dialog";
import type { TDialog } from "../../../components/dialog";
import { dragged } from "../../../components/drag";
import { emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import { LightElement } from "../../../components/light";
import { staffStyles } from "../../../components/styles/staff";
import { toast } from "../../../components/toast";
import { here } from "../../../engine/here";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { TableRow } from "../table/columns";
import type { ProgrammePlan } from "../table/plan";
import { nameOf } from "../table/table-looks";
import { lengthText } from "../table/times";
import { hasWords, lengthOf } from "./block-acts";
import { blocksPanelStyles } from "./blocks-panel.styles";
import { type ProgrammeBlock, type LibraryAnswer, type LibraryBlock, keepBlock, loadBlocks, removeBlock } from "./library";

/** What the panel asks before it does it. */
interface Asking {
  readonly heading: string;
  readonly note: string;
  readonly yes: string;
  readonly act: () => Promise<LibraryAnswer>;
  readonly said: string;
}

/** The library of blocks beside the table: to insert one, to keep what is chosen as one, and to remove one. */
@customElement("blocks-panel")
export class BlocksPanel extends LightElement {
  static override styles = [...staffStyles, blocksPanelStyles];

  @property({ attribute: false }) plan!: ProgrammePlan;
  /** The row after which a block comes, and that can be kept as one. */
  @property({ attribute: false }) row: TableRow | undefined;
  @state() private blocks: readonly LibraryBlock[] | undefined;
  @state() private words = "";
  @state() private why = "";
  @state() private asking: Asking | undefined;
  @query("t-dialog") private readonly dialog!: TDialog;

  constructor() {
    super();
    new Watch(this);
    new WatchLine(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#take(loadBlocks());
  }

  /** The block with this id, if it is in the list. */
  block(id: string): ProgrammeBlock | undefined {
    return this.blocks?.find((each) => each.id === id)?.block;
  }

  override render() {
    const { row, asking } = this;
    return html`<aside aria-label=${tell("blocks")}>
        <header>
          <h2>${tell("blocks")}</h2>
          <button type="button" class="plain square" aria-label=${tell("close")} @click=${() => emit(this, "close-panel")}>${icon(x)}</button>
        </header>
        <p class="quiet">${tell("blocks.note")}</p>
        ${row ? this.#renderKeep(row) : nothing}
        <div role="alert">${this.why ? html`<p class="why">${this.why}</p>` : nothing}</div>
        ${this.blocks ? this.#renderList(this.blocks, row) : this.why ? html`<button type="button" @click=${() => void this.#take(loadBlocks())}>${tell("save.retry")}</button>` : nothing}
      </aside>
      <t-dialog heading=${asking?.heading ?? ""}>
        <p>${asking?.note}</p>
        <div class="row">
          <button type="button" class="main" @click=${() => void this.#do(asking)}>${asking?.yes}</button>
          <button type="button" @click=${() => this.dialog.close()}>${tell("staff.leave")}</button>
        </div>
      </t-dialog>`;
  }

  /** The server keeps what it has, so what is not saved yet cannot be kept. */
  #renderKeep(row: TableRow) {
    const name = nameOf(row);
    const isSaved = here().safety === "saved";
    return html`<div>
      <button type="button" class="keep" ?disabled=${!isSaved} @click=${() => this.#ask({ heading: tell("blocks.keep", { name }), note: tell("blocks.keep.note"), yes: tell("blocks.keep.yes"), act: () => keepBlock(row), said: tell("blocks.kept", { name }) })}>
        ${tell("blocks.keep", { name })}
      </button>
      ${isSaved ? nothing : html`<p class="quiet">${tell("blocks.unsaved")}</p>`}
    </div>`;
  }

  #renderList(blocks: readonly LibraryBlock[], row: TableRow | undefined) {
    const found = blocks.filter(({ block }) => hasWords(block, this.words, say));
    return html`
      <input type="search" aria-label=${tell("blocks.search")} placeholder=${tell("blocks.search")} .value=${this.words} @input=${({ target }: Event) => (this.words = (target as HTMLInputElement).value)} />
      ${row ? html`<p class="quiet">${tell("blocks.after", { name: nameOf(row) })}</p>` : nothing}
      <ul>
        ${repeat(found, ({ id }) => id, (each) => this.#renderBlock(each))}
      </ul>
      ${found.length === 0 ? html`<p class="empty">${tell("blocks.none")}</p>` : nothing}
    `;
  }

  #renderBlock({ id, block, removable }: LibraryBlock) {
    const name = say(block.title);
    const [first] = block.segments;
    const kind = block.kind === "session" ? tell("blocks.session", { count: block.segments.length }) : tell(`segment.kind.${first?.kind ?? "talk"}`);
    return html`<li ${dragged({ kind: "block", id })}>
      <h3 dir="auto">${name}</h3>
      <p class="quiet">${kind} · ${tell("staff.minutes", { count: Number(lengthText(lengthOf(block))) })}</p>
      ${block.kind === "segment" && first?.objective ? html`<p dir="auto">${say(first.objective)}</p>` : nothing}
      <div class="row">
        <button type="button" aria-label=${tell("blocks.insert.named", { name })} @click=${() => emit(this, "insert-block", block)}>${tell("blocks.insert")}</button>
        ${removable ? html`<button type="button" class="plain" aria-label=${tell("blocks.remove", { name })} @click=${() => this.#ask({ heading: tell("blocks.remove", { name }), note: tell("blocks.remove.note"), yes: tell("table.remove"), act: () => removeBlock(id), said: tell("table.removed", { name }) })}>${tell("table.remove")}</button>` : nothing}
      </div>
    </li>`;
  }

  #ask(asking: Asking): void {
    this.asking = asking;
    void this.dialog.show();
  }

  async #do(asking: Asking | undefined): Promise<void> {
    this.dialog.close();
    if (asking && (await this.#take(asking.act()))) toast(asking.said);
  }

  /** Shows the list as the server has it now, or why it has not done what was asked. */
  async #take(asked: Promise<LibraryAnswer>): Promise<boolean> {
    this.why = "";
    const answer = await asked;
    if ("why" in answer) this.why = answer.why;
    else this.blocks = answer.blocks;
    return "blocks" in answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    "insert-block": CustomEvent<ProgrammeBlock>;
  }
}
