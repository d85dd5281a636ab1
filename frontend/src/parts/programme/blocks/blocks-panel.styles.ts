import { css } from "lit";

export const blocksPanelStyles = css`
  blocks-panel {
    display: block;
    overflow: auto;
    border-inline-start: 1px solid var(--line);
    background: var(--sunk);
  }

  blocks-panel aside {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4) var(--space-6);
  }

  blocks-panel header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--space-2);
  }

  blocks-panel h2 {
    font-size: 1.125rem;
  }

  blocks-panel .quiet {
    font-size: var(--small);
  }

  blocks-panel ul {
    display: grid;
    gap: var(--space-2);
  }

  blocks-panel li {
    display: grid;
    gap: 4px;
    padding: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-control);
    background: var(--surface);
    cursor: grab;
  }

  blocks-panel li.dragged {
    opacity: 0.5;
  }

  blocks-panel h3 {
    font-size: 1rem;
    overflow-wrap: anywhere;
  }

  blocks-panel li p {
    font-size: var(--small);
    overflow-wrap: anywhere;
  }

  blocks-panel .why {
    color: var(--overtime);
    font-weight: 600;
  }
`;
