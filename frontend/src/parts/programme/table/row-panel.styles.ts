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
`;
