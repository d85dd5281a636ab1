import check from "lucide-static/icons/check.svg?raw";
import ellipsis from "lucide-static/icons/ellipsis-vertical.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { cautionOf } from "../../components/cautious";
import "../../components/clock/clock";
import { ask } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/menu";
import type { MenuItem } from "../../components/menu";
import "../../components/pill";
import { staffStyles } from "../../components/styles/staff";
import { lengthFigure } from "../../engine/clock-face";
import { tell } from "../../engine/words-here";
import type { Command } from "../../wire";
import { checkIn, deferTurn, endTurn, moveTurn, reopenTurn, skipTurn, startTurn } from "./commands";
import { lineUpStyles } from "./line-up.styles";
import { type TurnRow, positionAfterMove } from "./turns";

/** The turns of a segment in order, each with its state and its acts. */
@customElement("line-up")
export class LineUp extends LitElement {
  static override styles = [...staffStyles, lineUpStyles];

  @property({ attribute: false }) rows: readonly TurnRow[] = [];
  /** Whether turns may start: their segment runs. */
  @property({ type: Boolean }) running = false;
  /** Whether someone else holds the controls. Then this reader may only check presenters in. */
  @property({ type: Boolean }) held = false;
  /** Whether this reader only looks. */
  @property({ type: Boolean }) readonly = false;

  #hasFocus: string | undefined;

  protected override willUpdate(): void {
    this.#hasFocus = (this.shadowRoot?.activeElement?.closest("li") as HTMLElement | null | undefined)?.dataset["turn"];
  }

  /** Keeps the focus on the same turn, since a row that moves would lose it. */
  protected override updated(): void {
    if (this.#hasFocus && !this.shadowRoot?.activeElement) this.renderRoot.querySelector<HTMLElement>(`[data-turn="${CSS.escape(this.#hasFocus)}"]`)?.focus();
  }

  override render() {
    return html`
      <ol aria-label=${tell("console.line-up")} @keydown=${this.#pressed}>
        ${repeat(this.rows, ({ id }) => id, (row) => this.#renderRow(row))}
      </ol>
    `;
  }

  #renderRow(row: TurnRow) {
    return html`
      <li class=${row.standing} tabindex="0" data-turn=${row.id} aria-label="${row.number}. ${row.name}">
        <span class="number">${row.number}</span>
        <span class="who">
          <span class="name">${row.name}</span>
          <span class="detail" dir="auto">${row.detail}</span>
          ${row.video ? html`<a class="detail" href=${row.video} target="_blank" rel="noopener">${tell("front.video")}</a>` : nothing}
        </span>
        ${this.#renderStanding(row)}
        ${this.readonly ? nothing : html`<staff-menu label=${tell("console.turn.menu", { name: row.name })} .face=${icon(ellipsis)} .items=${this.#items(row)}></staff-menu>`}
      </li>
    `;
  }

  #renderStanding(row: TurnRow) {
    switch (row.standing) {
      case "done":
        return html`<span class="time done">${lengthFigure(row.usedMillis)} ${icon(check)}<span class="hidden-text">${tell("console.turn.done")}</span></span>`;
      case "running":
        return row.lengthMillis > 0
          ? html`<t-clock class="now" .clock=${`turn:${row.id}`}></t-clock>`
          : html`<t-pill kind="running">${tell("now")}</t-pill>`;
      case "on-deck":
        return html`<t-pill kind="saved">${tell("console.turn.on-deck")}</t-pill>`;
      case "unconfirmed":
        return html`<t-pill kind="armed">${tell("console.turn.unconfirmed")}</t-pill>`;
      case "missing":
        return html`<t-pill kind="missing">${tell("console.turn.missing")}</t-pill>`;
      case "skipped":
        return html`<span class="time">${tell("console.turn.skipped")}</span>`;
      case "waiting":
        return html`<span class="time">${row.here ? html`${icon(check)}<span class="hidden-text">${tell("console.turn.here")}</span>` : nothing}${row.lengthMillis > 0 ? lengthFigure(row.lengthMillis) : tell("console.turn.untimed")}</span>`;
    }
  }

  #items(row: TurnRow): MenuItem[] {
    if (this.readonly) return [];
    if (row.waiting < 0) return this.#governed(row);
    const said = tell(row.here ? "console.turn.not-here.done" : "console.turn.check-in.done", { name: row.name });
    const act = () => ask(this, checkIn(row.id, !row.here), said);
    return [...this.#governed(row), { label: tell(row.here ? "console.turn.not-here" : "console.turn.check-in"), act, caution: cautionOf("checkIn") }];
  }

  /** The acts of the person who holds the controls. */
  #governed(row: TurnRow): MenuItem[] {
    const turn = row.id;
    switch (row.standing) {
      case "done":
      case "skipped":
        return [this.#item(row, "console.turn.reopen", "console.turn.reopen", reopenTurn(turn), "R")];
      case "running":
        return [this.#item(row, "console.act.end-turn", "console.act.end-turn", endTurn(turn), "N")];
      case "on-deck":
      case "unconfirmed":
      case "missing":
      case "waiting":
        return [
          ...(this.running ? [this.#item(row, "console.turn.start", "console.act.start-turn", startTurn(turn))] : []),
          this.#item(row, "console.turn.defer", "console.turn.defer", deferTurn(turn), "D"),
          this.#item(row, "console.turn.skip", "console.turn.skip", skipTurn(turn), "S"),
          { label: tell("console.turn.up"), key: "[", disabled: this.held || !this.#canMove(row, -1), act: () => this.#move(row, -1) },
          { label: tell("console.turn.down"), key: "]", disabled: this.held || !this.#canMove(row, 1), act: () => this.#move(row, 1) },
        ];
    }
  }

  #item(row: TurnRow, label: string, say: string, command: Command, key?: string): MenuItem {
    const act = () => ask(this, command, tell(`${say}.done`, { name: row.name }));
    return { label: tell(label), ...(key && { key }), disabled: this.held, caution: cautionOf(command.type), act };
  }

  #canMove(row: TurnRow, by: -1 | 1): boolean {
    return positionAfterMove(this.rows, row.id, by) !== undefined;
  }

  #move(row: TurnRow, by: -1 | 1): void {
    const position = positionAfterMove(this.rows, row.id, by);
    if (position === undefined) return;
    ask(this, moveTurn(row.id, position), tell("console.turn.moved", { name: row.name }));
  }

  #pressed(event: KeyboardEvent): void {
    const turn = (event.target as HTMLElement).closest<HTMLElement>("li")?.dataset["turn"];
    const index = this.rows.findIndex((row) => row.id === turn);
    const row = this.rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const focus = (to: number) => this.renderRoot.querySelectorAll<HTMLElement>("li")[to]?.focus();
    const moves: Record<string, () => void> = { ArrowDown: () => focus(index + 1), ArrowUp: () => focus(index - 1) };
    const act = moves[event.key] ?? this.#items(row).find((item) => item.key === event.key.toUpperCase() && !item.disabled && item.key !== "N")?.act;
    if (!act) return;
    event.preventDefault();
    act();
  }
}
