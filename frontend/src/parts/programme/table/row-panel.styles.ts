import { css } from "lit";

export const panelStyles = css`
  :host {
    display: block;
    overflow: auto;
    border-inline-start: 1px solid var(--line);
    background: var(--sunk);
  }

  aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4) var(--space-6);
  }

  header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-2);
  }

  h2 {
    font-size: 1.125rem;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: 4px;
    padding: 0;
    font-size: var(--small);
    font-weight: 700;
  }

  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8.25rem, 1fr));
    gap: var(--space-2);
  }

  .choice {
    display: grid;
    gap: 3px;
    margin-block-start: var(--space-2);
    color: var(--ink-2);
    font-size: var(--label);
    font-weight: 600;
  }

  .choice select {
    font-size: var(--small);
  }

  .chip svg {
    inline-size: 14px;
    block-size: 14px;
  }
`;
