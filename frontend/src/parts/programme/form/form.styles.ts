import { css } from "lit";

/** The look of the forms beside the table: a legend over each group of fields, the languages beside each other. */
export const formStyles = css`
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

  .noted {
    display: grid;
    gap: 6px;
  }

  .noted .quiet {
    font-size: var(--small);
  }

  .chip svg {
    inline-size: 14px;
    block-size: 14px;
  }
`;
