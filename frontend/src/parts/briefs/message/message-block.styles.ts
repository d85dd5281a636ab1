import { css } from "lit";

export const messageStyles = css`
  article {
    padding: 12px 16px;
    margin-inline: -16px;
    border-radius: var(--radius);
  }

  :host([selected]) article {
    background: var(--accent-soft);
  }

  article.bare-claim {
    background: var(--warning-soft);
  }

  .text-line {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: start;
    gap: var(--space-2);
  }

  .text,
  edit-text {
    font-size: 1.1875rem;
    line-height: 1.55;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .chips {
    margin-block-start: 6px;
  }

  .chip,
  button.chip {
    background: var(--surface);
  }

  .behind {
    display: grid;
    gap: var(--space-3);
    margin-block-start: var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--accent);
  }

  .behind p:first-child {
    display: flex;
    gap: var(--space-3);
  }
`;
