import { css } from "lit";

export const noteStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 14px 16px;
  }
  .type {
    font-size: var(--label);
    font-weight: 700;
    color: var(--accent);
  }
  .difference .type {
    color: var(--violet);
  }
  .key-for-adaptation .type,
  .lesson .type {
    color: var(--clay);
  }
  .need .type,
  .challenge .type,
  .gap .type {
    color: var(--overtime);
  }
  .quote .type,
  .commitment .type {
    color: var(--blue);
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    line-height: 1.45;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px var(--space-2);
    min-block-size: 24px;
  }
  .author {
    color: var(--ink-2);
    font-size: var(--label);
    letter-spacing: 0.01em;
  }
  .acts {
    display: flex;
    gap: 2px;
    margin: -4px -8px -4px auto;
  }
  .acts button {
    min-block-size: 30px;
    font-size: var(--label);
  }
  .acts button[aria-pressed="false"] {
    color: var(--ink-2);
  }
  .acts svg {
    inline-size: 17px;
    block-size: 17px;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
`;
