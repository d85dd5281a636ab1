import { html } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { type Dragged, dropTarget } from "../../components/drag";
import { ask } from "../../components/events";
import { LightElement } from "../../components/light";
import "../../components/line-banner";
import "../../components/lost-edits";
import "../../components/new-version";
import "../../components/refusal";
import "../../components/shortcuts";
import type { TShortcuts } from "../../components/shortcuts";
import { staffStyles } from "../../components/styles/staff";
import "../../components/toast";
import { here } from "../../engine/here";
import { isEdited } from "../../engine/open-edits";
import type { CommandType } from "../../engine/part";
import { Watch, WatchLine } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import { boardChoices, firstBoard } from "../../parts/boards/board-choices";
import "../../parts/boards/capture/capture-line";
import type { CaptureLine } from "../../parts/boards/capture/capture-line";
import type { Draft } from "../../parts/boards/capture/draft";
import { type Around, cardItems, mayStandUnder, typeItems } from "../../parts/boards/card/card-acts";
import { cardFace } from "../../parts/boards/card/card-face";
import "../../parts/boards/column/board-column";
import { type Card, type Column, columns, neighbour } from "../../parts/boards/column/columns";
import { moveNote, stackNote, typeNote, writeNote } from "../../parts/boards/commands";
import { IsWriting } from "../../parts/boards/is-writing";
import "../../parts/boards/report-view";
import { mayOnBoard, mayOnNote } from "../../parts/boards/rights";
import { type Chosen, around, holdsFindings, sourcesNow, writers } from "../../parts/boards/situation";
import { type SourceKind, sourceChips, sourceChoices } from "../../parts/boards/sources";
import { stageColumns } from "../../parts/boards/stages/by-stage";
import "../../parts/boards/stages/stage-line";
import "../../parts/notices/notices";
import { organisationName, personName } from "../../parts/people/selectors";
import { PLENARY, goTo } from "../../parts/rooms/whereabouts";
import { PageActs } from "../../parts/undo/page-acts";
import { ownOnBoard } from "../../parts/undo/selectors";
import type { BoardView, Command, FindingType, NoteView } from "../../wire";
import "./board-header";
import type { Mode } from "./board-header";
import { boardKeys } from "./board-keys";
import { boardStyles } from "./board-page.styles";

/** A finding for this room only is reported in that room only. */
const isReportable = (note: NoteView, board: BoardView): boolean =>
  note.type != null && (note.attribution !== "room-only" || board.kind === "room");

/** The board on the page. */
interface Current {
  readonly id: string;
  readonly board: BoardView;
  readonly all: readonly Column[];
}

/** The page of the rapporteurs: a board, the line to write on it, its stages, and reporting. */
@customElement("board-page")
export class BoardPage extends LightElement {
  static override styles = [...staffStyles, boardStyles];

  @state() private boardId = decodeURIComponent(location.hash.slice(1));
  @state() private mode: Mode = "board";
  @state() private selected = "";
  @state() private heading = "";
  @state() private chosen: Chosen = {};
  @query("capture-line") private readonly line!: CaptureLine | null;
  @query("t-shortcuts") private readonly help!: TShortcuts;
  #lastWritten = "";
  /** The note just written, until the page has scrolled to it. */
  #unseen = "";
  readonly #writing = new IsWriting();
  readonly #acts = new PageActs(this, ownOnBoard);

  constructor() {
    super();
    new Watch(this, "exchange", "session", "segment", "turn", "room", "board", "note", "endorsement", "person", "organisation", "practice", "floor", "act", "leases");
    new WatchLine(this);
    this.addEventListener("select-note", ({ detail }) => (this.selected = detail));
  }

  override render() {
    const world = here().store;
    const boards = boardChoices(world, say, tell);
    const current = this.#current();
    return html`
      <board-header
        .boards=${boards}
        .board=${boards.find((choice) => choice.id === current?.id)}
        .writers=${current ? writers(world, current.id) : []}
        .mode=${this.mode}
        ?reports=${current !== undefined && mayOnBoard(world, "showNote", current.id)}
        ?stages=${(world.exchange()?.stages.length ?? 0) > 0}
        @choose=${this.#open}
        @mode=${({ detail }: CustomEvent<Mode>) => (this.mode = detail)}
      ></board-header>
      <t-line-banner></t-line-banner>
      <t-new-version></t-new-version>
      <t-notices></t-notices>
      <lost-edits kind="note"></lost-edits>
      ${current ? this.#renderBoard(current) : html`<p class="empty nothing">${tell("board.none-yet")}</p>`}
      <t-shortcuts .shortcuts=${this.mode === "report" ? [] : this.#keys}></t-shortcuts>
      <staff-refusal></staff-refusal>
      <t-toasts></t-toasts>
    `;
  }

  #renderBoard({ id, board, all }: Current) {
    switch (this.mode) {
      case "report":
        return this.#renderReport(id, board, all);
      case "stages":
        return html`<div class="board"><stage-line .columns=${stageColumns(here().store, id)}></stage-line></div>
          ${this.#renderLine(id, board)}`;
      case "board":
        return html`<div class="board"><div class="headings">${all.map((column, place) => this.#renderColumn({ id, board, all }, column, place))}</div></div>
          ${this.#renderLine(id, board)}`;
    }
  }

  #renderColumn({ id, board, all }: Current, column: Column, place: number) {
    const { heading } = column;
    const drop = {
      accepts: ({ kind, id: note }: Dragged) => kind === "note" && this.#may("moveNote", note, heading.id) && !column.cards.some((card) => card.id === note),
      drop: ({ id: note }: Dragged) =>
        ask(this, moveNote(note, heading.id), tell("board.moved", { heading: say(heading.title) })),
    };
    return html`<board-column
      class=${heading.id === this.#headingIn(board) ? "chosen" : ""}
      .column=${column}
      .around=${around(here().store, id, board, all, heading.id, say)}
      .selected=${this.selected}
      .place=${place}
      ?chosen=${heading.id === this.#headingIn(board)}
      @choose=${() => this.#chooseHeading(heading.id)}
      ${dropTarget(drop)}
    ></board-column>`;
  }

  #renderReport(id: string, board: BoardView, all: readonly Column[]) {
    const faces = all.flatMap(({ cards }) => cards).filter(({ note }) => isReportable(note, board)).map((card) => cardFace(here().store, card, say, tell));
    return html`<report-view .board=${id} .faces=${faces} .shown=${board.shown ?? ""}></report-view>`;
  }

  #renderLine(id: string, board: BoardView) {
    const world = here().store;
    if (!mayOnBoard(world, "writeNote", id)) return html`<p class="read quiet">${tell("board.read")}</p>`;
    const sources = sourcesNow(world, board, this.chosen, say, tell);
    return html`<capture-line
      .board=${id}
      .headings=${board.headings.map((each) => ({ id: each.id, name: say(each.title) }))}
      .heading=${this.#headingIn(board)}
      .sources=${sources}
      .chips=${sourceChips(world, sources, say, tell)}
      .choices=${(kind: SourceKind) => sourceChoices(world, kind, say, tell)}
      .speaking=${sources.speaker ? personName(world, sources.speaker) : organisationName(world, sources.organisation)}
      ?findings=${holdsFindings(world, board)}
      @captured=${({ detail }: CustomEvent<Draft>) => this.#write(id, detail)}
      @writing=${({ detail }: CustomEvent<boolean>) => this.#writing.tell(id, detail)}
      @type-last=${({ detail }: CustomEvent<FindingType>) => this.#typeLast(detail)}
      @choose-heading=${({ detail }: CustomEvent<string>) => this.#chooseHeading(detail)}
      @choose-source=${({ detail }: CustomEvent<{ kind: SourceKind; id: string | undefined }>) => (this.chosen = { ...this.chosen, [detail.kind]: detail.id ?? "" })}
      @follow-source=${({ detail }: CustomEvent<SourceKind>) => this.#follow(detail)}
      @keys=${() => this.help.show()}
    ></capture-line>`;
  }

  /** Where a rapporteur is: in the room whose board is open, else in the main session. */
  protected override updated(): void {
    this.#showWritten();
    const current = this.#current();
    goTo(current?.board.kind === "room" ? current.id : PLENARY);
  }

  readonly #keys = boardKeys({
    walk: (key) => this.#walk(key),
    press: (key) => this.#press(key),
    stackUp: () => this.#stackUp(),
    write: () => this.line?.focusField(),
    undo: () => this.#acts.undo(),
  });

  #headingIn(board: BoardView): string {
    return board.headings.some(({ id }) => id === this.heading) ? this.heading : (board.headings[0]?.id ?? "");
  }

  #chooseHeading(id: string): void {
    this.heading = id;
    this.line?.focusField();
  }

  #follow(kind: SourceKind): void {
    const { [kind]: _, ...rest } = this.chosen;
    this.chosen = rest;
  }

  #open({ detail }: CustomEvent<string>): void {
    this.boardId = detail;
    this.chosen = {};
    history.replaceState(null, "", `#${encodeURIComponent(this.boardId)}`);
  }

  #write(board: string, draft: Draft): void {
    const command = writeNote({ board, ...draft });
    this.#lastWritten = command.note;
    this.#unseen = command.note;
    ask(this, command);
  }

  /** Once its card is drawn. It can be far below in a long column, or hidden by the line. */
  #showWritten(): void {
    const card = this.#unseen ? this.#cardElement(this.#unseen) : undefined;
    if (!card) return;
    this.#unseen = "";
    void card.updateComplete.then(() => card.show());
  }

  #typeLast(as: FindingType): void {
    if (here().store.one("note", this.#lastWritten)) ask(this, typeNote(this.#lastWritten, as));
  }

  #current(): Current | undefined {
    const world = here().store;
    const id = world.one("board", this.boardId) ? this.boardId : firstBoard(world, boardChoices(world, say, tell));
    const board = world.one("board", id);
    return id && board ? { id, board, all: columns(world, id, board, isEdited) } : undefined;
  }

  #inHand(): { card: Card; around: Around; column: Column } | undefined {
    const current = this.#current();
    const column = current?.all.find(({ cards }) => cards.some((card) => card.id === this.selected));
    const card = column?.cards.find((each) => each.id === this.selected);
    if (!current || !column || !card) return undefined;
    return { card, column, around: around(here().store, current.id, current.board, current.all, column.heading.id, say) };
  }

  #press(key: string): void {
    const hand = this.#inHand();
    if (!hand) return;
    const { card } = hand;
    const act = (command: Command, said?: string) => ask(this, command, said);
    const items = [...typeItems(card.id, card.note, act), ...cardItems(card, hand.around, act, () => this.#cardElement(card.id)?.edit())];
    items.find((item) => item.key === key)?.act();
  }

  #stackUp(): void {
    const hand = this.#inHand();
    const at = hand?.column.cards.findIndex(({ id }) => id === this.selected) ?? 0;
    const above = hand?.column.cards[at - 1];
    if (!above || !this.#may("stackNote", this.selected)) return;
    ask(this, stackNote(this.selected, above.id), tell("board.stacked"));
    this.#cardElement(above.id)?.focus();
  }

  #may(command: CommandType, id: string, under?: string): boolean {
    const note = here().store.one("note", id);
    return note !== undefined && mayOnNote(here().store, command, note) && (under === undefined || mayStandUnder(note, under));
  }

  #walk(key: string): void {
    const current = this.#current();
    const next = current && neighbour(current.all, this.selected, key);
    if (next) this.#cardElement(next)?.focus();
  }

  #cardElement(id: string) {
    return [...this.querySelectorAll("note-card")].find((card) => card.dataset["note"] === id);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "note-card": import("../../parts/boards/card/note-card").NoteCard;
  }
}
