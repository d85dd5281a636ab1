import { css } from "lit";

export const writeStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  textarea {
    display: block;
    max-block-size: 40dvh;
    resize: none;
  }
  textarea:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
    border-color: var(--accent);
  }
  .under {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  select {
    flex: 1 1 0;
    min-inline-size: 0;
    min-block-size: 40px;
    padding: 4px 8px;
    border-color: var(--line);
    color: var(--ink-2);
    font-size: var(--small);
  }
  /* The questions of a review are long, so on a phone the heading has its own line. */
  @media (max-width: 40rem) {
    select:first-child {
      flex-basis: 100%;
    }
  }
  .under button {
    flex: none;
    min-block-size: 40px;
    inline-size: 52px;
    padding: 0;
  }
  .label:empty {
    display: none;
  }
`;
