import { css } from "lit";

/** A line of text with a button. As a `band` it goes across the page, with the button at its end. */
export const lineWithButton = css`
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    font-size: var(--small);
  }
  .band {
    padding: var(--space-2) var(--space-4);
    font-weight: 600;
  }
  .band > span:not(.icon) {
    flex: 1 1 12rem;
  }
  :where(.band) > button {
    margin-inline-start: auto;
    min-block-size: 32px;
    border-color: currentColor;
    background: transparent;
    color: inherit;
  }
`;
