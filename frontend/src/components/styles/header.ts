import { css } from "lit";

/** The header of a staff page: its subject, links to the other pages, and the state of connection and saving. */
export const staffHeader = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px var(--space-3);
    min-block-size: 56px;
    padding: 8px 20px;
    border-block-end: 1px solid var(--line);
  }

  h1 {
    font-size: 1.0625rem;
  }

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-3);
    margin-inline-start: auto;
  }

  t-save-state {
    display: inline-flex;
  }
`;
