import { css } from "lit";

export const cardStyles = css`
  :host {
    display: block;
    cursor: default;
  }

  /** The frame of the chosen card shows the focus. */
  :host(:focus-visible) {
    outline: none;
  }

  :host(:focus-visible) article {
    outline: 2px solid var(--accent);
    outline-offset: 1px;
  }

  :host(.dragged) {
    opacity: 0.5;
  }

  article {
    position: relative;
    padding: 12px 15px 13px;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }

  :host([selected]) article {
    border-color: var(--accent);
  }

  :host([selected]:not(:focus-visible)) article {
    box-shadow: inset 0 0 0 1px var(--accent);
  }

  article.pile {
    box-shadow: 8px 8px 0 0 var(--stack);
  }

  :host([selected]:not(:focus-visible)) article.pile {
    box-shadow:
      inset 0 0 0 1px var(--accent),
      8px 8px 0 0 var(--stack);
  }

  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 24px;
    margin-block-end: 2px;
  }

  article {
    scroll-margin-block-end: 160px;
  }

  .text {
    font-size: 1rem;
    line-height: 1.42;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }

  .text.quote {
    font-style: normal;
  }

  .chips {
    margin-block-start: 9px;
  }

  .kind {
    margin-inline-start: -9px;
  }

  .tools {
    margin: -6px -10px -6px 0;
  }

  .under {
    display: grid;
    gap: 6px;
    margin-block-start: var(--space-2);
    padding-block-start: var(--space-2);
    border-block-start: 1px solid var(--line);
  }

  .under li {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: var(--space-2);
    color: var(--ink-2);
    font-size: var(--small);
  }
`;
