import { html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { LightElement } from "../../components/light";
import "../../components/line-banner";
import "../../components/menu";
import type { MenuItem } from "../../components/menu";
import "../../components/new-version";
import "../../components/shortcuts";
import type { TShortcuts } from "../../components/shortcuts";
import { staffStyles } from "../../components/styles/staff";
import "../../components/toast";
import { here } from "../../engine/here";
import { PageKeys } from "../../engine/page-keys";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { World } from "../../engine/world";
import { may } from "../../parts/people/rights";
import { blockAdded, rowBefore } from "../../parts/programme/blocks/block-acts";
import "../../parts/programme/blocks/blocks-panel";
import type { BlocksPanel } from "../../parts/programme/blocks/blocks-panel";
import type { ProgrammeBlock } from "../../parts/programme/blocks/library";
import { editProgramme } from "../../parts/programme/commands";
import type { Manner, TableRow } from "../../parts/programme/table/columns";
import "../../parts/programme/form/programme-panel";
import "../../parts/programme/table/day-strip";
import { editsBetween, isNothing, isTooLarge } from "../../parts/programme/table/edits";
import { type ProgrammePlan, planOf, withoutSegment, withoutSession } from "../../parts/programme/table/plan";
import "../../parts/programme/table/programme-table";
import type { ProgrammeTable } from "../../parts/programme/table/programme-table";
import type { AskedEdits } from "../../parts/programme/table/table-events";
import "../../parts/programme/table/refused-edits";
import "../../parts/programme/table/row-panel";
import { nameOf } from "../../parts/programme/table/table-looks";
import type { Along } from "../../parts/programme/table/ripple";
import { type Added, duplicated, rowsOf, segmentAdded, sessionAdded } from "../../parts/programme/table/table-acts";
import { PageActs } from "../../parts/undo/page-acts";
import { ownInProgramme } from "../../parts/undo/selectors";
import "./programme-header";
import { programmePageStyles } from "./programme-page.styles";

type Panel = "row" | "programme" | "blocks";

const NARROW = "(max-width: 720px)";

/** The page of the programme: one table that several organisers edit at the same time. */
@customElement("programme-page")
export class ProgrammePage extends LightElement {
  static override styles = [...staffStyles, programmePageStyles];

  @state() private along: Along = "later";
  /** Why what was typed or pasted cannot be read. */
  @state() private unread = "";
  @state() private chosen: TableRow | undefined;
  /** What is beside the table: all fields of the row, what belongs to no session, or blocks to use again. */
  @state() private panel: Panel | undefined;
  @state() private narrow = matchMedia(NARROW).matches;
  @query("programme-table") private readonly table!: ProgrammeTable | null;
  @query("blocks-panel") private readonly library!: BlocksPanel | null;
  @query("t-shortcuts") private readonly help!: TShortcuts;
  readonly #acts = new PageActs(this, ownInProgramme);

  #known: { readonly key: string; readonly manner: Manner } | undefined;

  constructor() {
    super();
    new Watch(this, "plannedProgramme", "plannedSession", "plannedSegment", "person", "act");
    new Ticking(this, () => String(here().time.known));
    new PageKeys(this, (event) => this.#pressed(event));
    matchMedia(NARROW).addEventListener("change", ({ matches }) => (this.narrow = matches));
    this.addEventListener("plan-edits", ({ detail }) => this.#send(detail));
    this.addEventListener("close-panel", () => this.#closePanel());
    this.addEventListener("insert-block", ({ detail }) => this.#insert(detail));
    this.addEventListener("drop-block", ({ detail: { id, to } }) => this.#insert(this.library?.block(id), to));
    this.addEventListener("choose-row", ({ detail }) => (this.chosen = detail));
    this.addEventListener("cell-refused", ({ detail: { text, why } }) => (this.unread = tell(`table.unreadable.${why}`, { text })));
    this.addEventListener("cell-typed", () => (this.unread = ""));
    this.addEventListener("cell-left", () => (this.unread = ""));
  }

  override render() {
    const plan = planOf(here().store);
    return html`
      <programme-header .latest=${this.#acts.items} @keys=${() => this.help.show()}></programme-header>
      <t-line-banner></t-line-banner>
      <t-new-version></t-new-version>
      <refused-edits></refused-edits>
      ${plan ? this.#renderPlan(plan) : nothing}
      <div role="alert">${this.unread ? html`<p class="said">${this.unread}</p>` : nothing}</div>
      <t-shortcuts .shortcuts=${this.#keys}></t-shortcuts>
      <t-toasts></t-toasts>
    `;
  }

  #renderPlan(plan: ProgrammePlan) {
    const writable = may(here().store, "editProgramme");
    if (plan.sessions.size === 0) return this.#renderStart(plan, writable);
    return html`
      ${writable ? this.#renderTools(plan) : nothing} ${this.narrow ? nothing : html`<day-strip .plan=${plan} .row=${this.#row(plan)}></day-strip>`}
      <div class="sheet">
        <div class="scroll" tabindex="-1"><programme-table .plan=${plan} .manner=${this.#manner} ?narrow=${this.narrow}></programme-table></div>
        ${writable ? this.#renderPanel(plan) : nothing}
      </div>
    `;
  }

  #renderStart(plan: ProgrammePlan, writable: boolean) {
    return html`<div class="sheet">
      <div class="begin">
        <p class="empty">${tell("table.empty")}</p>
        ${writable ? html`<button type="button" class="main tall" ?disabled=${!here().time.known} @click=${() => this.#addSession()}>${tell("table.add.session")}</button>${this.#renderOpener("programme", tell("form.exchange"))}` : nothing}
      </div>
      ${writable ? this.#renderPanel(plan) : nothing}
    </div>`;
  }

  #renderPanel(plan: ProgrammePlan) {
    if (this.panel === "programme") return html`<programme-panel class="panel" .plan=${plan}></programme-panel>`;
    if (plan.sessions.size === 0) return nothing;
    if (this.panel === "blocks") return html`<blocks-panel class="panel" .plan=${plan} .row=${this.#row(plan)}></blocks-panel>`;
    return this.panel ? html`<row-panel class="panel" .plan=${plan} .row=${this.#row(plan)} .hasBegun=${this.#manner.hasBegun}></row-panel>` : nothing;
  }

  #renderOpener(panel: Panel, name: string) {
    return html`<button type="button" data-panel=${panel} aria-pressed=${String(this.panel === panel)} @click=${() => (this.panel = this.panel === panel ? undefined : panel)}>${name}</button>`;
  }

  /** A panel that closes gives the focus back to the button that opened it. */
  #closePanel(): void {
    const opener = this.querySelector<HTMLElement>(`[data-panel="${this.panel}"]`);
    this.panel = undefined;
    opener?.focus();
  }

  #renderTools(plan: ProgrammePlan) {
    const segment = this.#row(plan)?.is === "segment";
    return html`<div class="tools" role="toolbar" aria-label=${tell("table.tools")}>
      <button type="button" @click=${() => this.#add()}>${tell("table.add.segment")}</button>
      <button type="button" @click=${() => this.#addSession()}>${tell("table.add.session")}</button>
      <button type="button" ?disabled=${!segment} @click=${() => this.#duplicate()}>${tell("table.duplicate")}</button>
      <staff-menu look="" label=${tell("table.move")} .face=${tell("table.move")} .items=${() => this.#places(plan)}></staff-menu>
      ${this.#renderOpener("blocks", tell("blocks"))} ${this.#renderOpener("row", tell("table.panel.open"))} ${this.#renderOpener("programme", tell("form.exchange"))}
      <button type="button" class="danger" @click=${() => this.#remove()}>${tell("table.remove")}</button>
      <label class="along">
        <input type="checkbox" .checked=${this.along === "later"} @change=${({ target }: Event) => (this.along = (target as HTMLInputElement).checked ? "later" : "alone")} />
        ${tell("table.along")}
      </label>
    </div>`;
  }

  get #manner(): Manner {
    const { store, words } = here();
    const key = `${this.along} ${words.language}`;
    if (this.#known?.key !== key) this.#known = { key, manner: this.#makeManner(store) };
    return this.#known.manner;
  }

  #makeManner(store: World): Manner {
    return {
      along: this.along,
      hasBegun: (id) => (store.one("segment", id)?.phase ?? "planned") !== "planned",
      wordOf: (kind) => tell(`segment.kind.${kind}`),
      yes: tell("table.yes"),
    };
  }

  /** The row that the acts are about: that of the cursor, or the first. */
  #row(plan: ProgrammePlan): TableRow | undefined {
    const row = this.chosen ?? this.table?.row;
    const all = row?.is === "segment" ? plan.segments : plan.sessions;
    return row && all.has(row.id) ? row : this.table?.row;
  }

  #add(): void {
    const plan = planOf(here().store);
    const row = plan && this.#row(plan);
    if (plan && row) this.#put(plan, segmentAdded(plan, row, tell("table.new-segment"), this.#manner));
  }

  #addSession(): void {
    const plan = planOf(here().store);
    if (plan) this.#put(plan, sessionAdded(plan, tell("table.new-session"), here().time.now()));
  }

  #duplicate(): void {
    const plan = planOf(here().store);
    const row = plan && this.#row(plan);
    if (plan && row) this.#put(plan, duplicated(plan, row.id, this.#manner));
  }

  /** What is new is shown at once, and asks for its title. */
  #put(plan: ProgrammePlan, added: Added | undefined): void {
    if (!added) return;
    this.#send({ edits: editsBetween(plan, added.plan) });
    void this.updateComplete.then(() => this.table?.rename(added.id));
  }

  /** Puts a block after the row of the cursor, or before the row on which it is dropped. On a narrow screen the form would hide it. */
  #insert(block: ProgrammeBlock | undefined, droppedOn?: TableRow): void {
    const plan = planOf(here().store);
    const after = plan && (droppedOn ? rowBefore(plan, droppedOn) : this.#row(plan));
    const added = plan && after && block && blockAdded(plan, after, block, this.#manner, say);
    if (!added) return;
    this.#send({ edits: editsBetween(plan, added.plan), said: tell("blocks.inserted", { name: say(block.title) }) });
    if (this.narrow) this.#closePanel();
    void this.updateComplete.then(() => this.table?.show(added.id));
  }

  /** Every place to which the segment of the cursor can move: first in a session, or after another segment. */
  #places(plan: ProgrammePlan): MenuItem[] {
    const row = this.#row(plan);
    if (row?.is !== "segment") return [{ label: tell("table.move.none"), disabled: true, act: () => {} }];
    return rowsOf(plan)
      .filter(({ id }) => id !== row.id)
      .map((to) => ({ label: tell(to.is === "segment" ? "table.move.after" : "table.move.first", { name: nameOf(to) }), act: () => this.table?.move(row.id, to, 1) }));
  }

  #remove(): void {
    const plan = planOf(here().store);
    const row = plan && this.#row(plan);
    if (!plan || !row) return;
    const next = row.is === "segment" ? withoutSegment(plan, row.id) : withoutSession(plan, row.id);
    this.#send({ edits: editsBetween(plan, next), said: tell("table.removed", { name: nameOf(row) }) });
  }

  #send({ edits, said }: AskedEdits): void {
    this.unread = "";
    if (isTooLarge(edits)) this.unread = tell("refused.programme.too-large");
    else if (!isNothing(edits)) void this.#acts.do({ command: editProgramme(edits), said });
  }

  #pressed(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || event.composedPath().some((each) => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement)) return;
    const key = event.key.toLowerCase();
    const act = key === "y" || (key === "z" && event.shiftKey) ? () => this.#acts.redo() : key === "z" ? () => this.#acts.undo() : key === "enter" ? () => this.#add() : key === "d" ? () => this.#duplicate() : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  }

  readonly #keys = [
    { key: "↵", tell: "table.keys.edit", act: () => {} },
    { key: "Ctrl+↵", tell: "table.add.segment", act: () => {} },
    { key: "Alt+↑↓", tell: "table.keys.move", act: () => {} },
    { key: "Ctrl+D", tell: "table.duplicate", act: () => {} },
    { key: "Ctrl+C V", tell: "table.keys.copy", act: () => {} },
    { key: "Ctrl+Z", tell: "undo", act: () => {} },
    { key: "Ctrl+Y", tell: "redo", act: () => {} },
  ];
}
