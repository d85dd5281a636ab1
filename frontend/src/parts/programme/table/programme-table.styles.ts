import { css } from "lit";

export const tableStyles = css`
  programme-table {
    display: block;
  }

  programme-table [role="grid"] {
    display: grid;
    grid-template-columns: var(--columns);
    min-inline-size: min-content;
  }

  programme-table .head,
  programme-table table-row {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    align-items: stretch;
    border-block-end: 1px solid var(--line);
  }

  programme-table .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--paper);
    color: var(--ink-3);
    font-size: var(--label);
    font-weight: 600;
  }

  programme-table .head > span {
    padding: 8px 9px;
  }

  programme-table .head .wrongs {
    padding: 0;
  }

  programme-table .day {
    position: sticky;
    inset-inline-start: 0;
    grid-column: 1 / -1;
    padding: var(--space-4) 9px 6px;
  }

  programme-table .day > span {
    display: block;
    font-size: 1.0625rem;
    font-weight: 700;
  }

  programme-table .day > span::first-letter {
    text-transform: uppercase;
  }

  programme-table table-row {
    background: var(--surface);
  }

  programme-table table-row.session {
    background: var(--sunk);
    font-weight: 700;
  }

  programme-table table-row.ended {
    color: var(--ink-3);
  }

  programme-table table-row.running,
  programme-table table-row.paused {
    background: var(--accent-soft);
  }

  programme-table .cell {
    display: block;
    min-inline-size: 0;
    min-block-size: 36px;
    padding: 7px 9px;
    border-inline-end: 1px solid var(--line);
    font-size: var(--small);
    line-height: 1.4;
    overflow-wrap: anywhere;
    cursor: cell;
  }

  programme-table .cell:has(cell-editor) {
    padding: 1px;
  }

  programme-table .start,
  programme-table .length {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  programme-table .grip {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 24px;
    border-inline-end: 4px dotted var(--line);
    cursor: grab;
  }

  programme-table .cell:hover .grip {
    border-color: var(--line-strong);
  }

  programme-table .start {
    position: relative;
  }

  programme-table .dragged {
    opacity: 0.5;
  }

  programme-table table-row.drop-here {
    box-shadow: inset 0 3px 0 var(--accent);
  }

  programme-table .beside {
    margin-inline-start: 8px;
    color: var(--ink-3);
    font-weight: 400;
  }

  programme-table table-row.running .beside,
  programme-table table-row.paused .beside {
    color: var(--ink-2);
  }

  programme-table .cell:focus-visible {
    position: relative;
    z-index: 1;
    outline-offset: -3px;
  }

  programme-table .cell[aria-selected="true"] {
    background: color-mix(in oklab, var(--accent-soft), transparent 30%);
  }

  programme-table .missing {
    background: var(--warning-soft);
  }

  programme-table .none {
    color: var(--warning);
    font-size: var(--label);
    font-weight: 400;
    font-style: italic;
  }

  programme-table span.wrongs {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 2px var(--space-3);
    padding-inline: 9px;
  }

  programme-table .wrong,
  programme-table .state {
    padding-block-end: 5px;
    color: var(--last-call);
    font-size: var(--label);
    font-weight: 600;
  }

  programme-table .state {
    color: var(--accent);
  }

  programme-table table-row.ended .state {
    color: var(--ink-3);
  }

  programme-table .theirs {
    display: block;
    padding: 3px 8px;
    background: var(--warning-soft);
    color: var(--warning);
    font-size: var(--label);
  }

  @media (max-width: 720px) {
    programme-table .cell {
      min-block-size: var(--target);
    }

    programme-table .beside {
      display: block;
      margin: 0;
      font-size: var(--label);
    }

    programme-table .grip {
      display: none;
    }
  }
`;
