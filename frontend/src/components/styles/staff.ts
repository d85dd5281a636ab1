import { css } from "lit";
import { controls, shared } from "./shared";

/** Styles that only the staff pages have: smaller controls, and a colour for each type of finding. */
export const staffStyles = [
  shared,
  controls,
  css`
    button,
    .button {
      min-block-size: 36px;
    }

    button.tall {
      min-block-size: var(--target);
      padding-inline: var(--space-4);
      font-size: 1rem;
    }

    button.plain {
      border-color: transparent;
      background: none;
      color: var(--ink-2);
    }

    button.plain:hover {
      background: var(--sunk);
      color: var(--ink);
    }

    button.bare {
      min-block-size: 28px;
    }

    button.square {
      min-inline-size: 36px;
      padding: 6px;
    }

    button.chip {
      min-block-size: 24px;
      padding: 1px 8px;
      border: 1px solid var(--line);
      border-radius: 7px;
      background: var(--paper);
      color: var(--ink-2);
      font: 400 0.75rem/1.4 var(--font);
    }

    button.chip:hover {
      border-color: var(--line-strong);
      color: var(--ink);
    }

    input,
    select {
      min-block-size: 36px;
      padding: 6px 10px;
    }

    input[type="checkbox"],
    input[type="radio"] {
      inline-size: 20px;
      min-block-size: 20px;
      accent-color: var(--accent);
    }

    .card {
      padding: var(--space-3) 15px;
    }

    t-notices {
      margin: var(--space-2) 14px 0;
    }

    .chips {
      align-items: center;
    }

    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }

    .caution {
      color: var(--ink-2);
      font-size: 0.75rem;
    }

    .empty {
      max-inline-size: 46ch;
      color: var(--ink-2);
    }

    .type {
      color: var(--ink-3);
      font-size: 0.75rem;
      font-weight: 700;
    }

    .type.note {
      color: var(--ink-3);
    }

    .type.trend,
    .type.good-practice {
      color: var(--accent);
    }

    .type.difference,
    .type.gap {
      color: var(--violet);
    }

    .type.key-for-adaptation,
    .type.lesson {
      color: var(--clay);
    }

    .type.quote,
    .type.response {
      color: var(--blue);
    }

    .type.need,
    .type.challenge {
      color: var(--overtime);
    }

    .type.recommendation,
    .type.commitment {
      color: var(--saved);
    }
  `,
];
