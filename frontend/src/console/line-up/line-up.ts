import check from "lucide-static/icons/check.svg?raw";
import ellipsis from "lucide-static/icons/ellipsis-vertical.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { lengthFigure } from "../../core/clock-face";
import "../../core/components/clock/clock";
import "../../core/components/pill/pill";
import { icon } from "../../core/icon";
import { Act } from "../../staff/events";
import "../../staff/menu/menu";
import type { Item } from "../../staff/menu/menu";
import { staffStyles } from "../../staff/styles";
import { tell } from "../../staff/words";
import type { Command } from "../../wire";
import { lineUpStyles } from "./line-up.styles";
import { type TurnRow, positionAfterMove } from "./turns";

/** The turns of a segment in their order, each with how it stands and what can be done with it. */
@customElement("line-up")
export class LineUp extends LitElement {
  static override styles = [...staffStyles, lineUpStyles];

  @property({ attribute: false }) rows: readonly TurnRow[] = [];
  /** Whether turns may be started: their segment runs. */
  @property({ type: Boolean }) running = false;

  override render() {
    return html`
      <ol aria-label=${tell("console.line-up")} @keydown=${this.pressed}>
        ${this.rows.map((row) => this.renderRow(row))}
      </ol>
    `;
  }

  private renderRow(row: TurnRow) {
    return html`
      <li class=${row.standing} tabindex="0" data-turn=${row.id} aria-label="${row.number}. ${row.name}">
        <span class="number">${row.number}</span>
        <span class="who">
          <span class="name">${row.name}</span>
          <span class="detail" dir="auto">${row.detail}</span>
        </span>
        ${this.renderStanding(row)}
        <staff-menu label=${tell("console.turn.menu", { name: row.name })} .face=${icon(ellipsis)} .items=${this.items(row)}></staff-menu>
      </li>
    `;
  }

  private renderStanding(row: TurnRow) {
    switch (row.standing) {
      case "done":
        return html`<span class="time done">${lengthFigure(row.usedMillis)} ${icon(check)}<span class="hidden-text">${tell("console.turn.done")}</span></span>`;
      case "running":
        return html`<t-clock class="now" .clock=${`turn:${row.id}`}></t-clock>`;
      case "on-deck":
        return html`<t-pill kind="saved">${tell("console.turn.on-deck")}</t-pill>`;
      case "unconfirmed":
        return html`<t-pill kind="armed">${tell("console.turn.unconfirmed")}</t-pill>`;
      case "missing":
        return html`<t-pill kind="missing">${tell("console.turn.missing")}</t-pill>`;
      case "skipped":
        return html`<span class="time">${tell("console.turn.skipped")}</span>`;
      case "waiting":
        return html`<span class="time">${row.here ? html`${icon(check)}<span class="hidden-text">${tell("console.turn.here")}</span>` : nothing}${lengthFigure(row.lengthMillis)}</span>`;
    }
  }

  private items(row: TurnRow): Item[] {
    const waiting = row.waiting >= 0;
    const act = (command: Command, say: string) => () => this.dispatchEvent(new Act(command, tell(`${say}.done`, { name: row.name })));
    const over = row.standing === "done" || row.standing === "skipped";
    return [
      ...(waiting && this.running
        ? [{ label: tell("console.turn.start"), act: act({ type: "startTurn", turn: row.id }, "console.act.start-turn") }]
        : []),
      ...(waiting
        ? [
            { label: tell("console.turn.defer"), key: "D", act: act({ type: "deferTurn", turn: row.id }, "console.turn.defer") },
            { label: tell("console.turn.skip"), key: "S", act: act({ type: "skipTurn", turn: row.id }, "console.turn.skip") },
            { label: tell("console.turn.up"), key: "[", disabled: !this.canMove(row, -1), act: () => this.move(row, -1) },
            { label: tell("console.turn.down"), key: "]", disabled: !this.canMove(row, 1), act: () => this.move(row, 1) },
            {
              label: tell(row.here ? "console.turn.not-here" : "console.turn.check-in"),
              act: act({ type: "checkIn", turn: row.id, here: !row.here }, "console.turn.check-in"),
            },
          ]
        : []),
      ...(over ? [{ label: tell("console.turn.reopen"), key: "R", act: act({ type: "reopenTurn", turn: row.id }, "console.turn.reopen") }] : []),
      ...(row.standing === "running" ? [{ label: tell("console.act.end-turn"), key: "N", act: act({ type: "endTurn", turn: row.id }, "console.act.end-turn") }] : []),
    ];
  }

  private canMove(row: TurnRow, by: -1 | 1): boolean {
    return positionAfterMove(this.rows, row.id, by) !== undefined;
  }

  private move(row: TurnRow, by: -1 | 1): void {
    const position = positionAfterMove(this.rows, row.id, by);
    if (position === undefined) return;
    this.dispatchEvent(new Act({ type: "moveTurn", turn: row.id, position }, tell("console.turn.moved", { name: row.name })));
  }

  private pressed(event: KeyboardEvent): void {
    const turn = (event.target as HTMLElement).closest<HTMLElement>("li")?.dataset["turn"];
    const index = this.rows.findIndex((row) => row.id === turn);
    const row = this.rows[index];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const focus = (to: number) => this.renderRoot.querySelectorAll<HTMLElement>("li")[to]?.focus();
    const moves: Record<string, () => void> = { ArrowDown: () => focus(index + 1), ArrowUp: () => focus(index - 1) };
    const act = moves[event.key] ?? this.items(row).find((item) => item.key === event.key.toUpperCase() && !item.disabled && item.key !== "N")?.act;
    if (!act) return;
    event.preventDefault();
    act();
  }
}
