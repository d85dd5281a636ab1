import { css } from "lit";

export const programmeStyles = css`
  :host,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
  }
  h2 .quiet {
    font-weight: 400;
  }
  ol {
    margin-block-start: 8px;
  }
  li {
    display: grid;
    grid-template-columns: 3.5rem minmax(0, 1fr);
    gap: var(--space-2);
    padding: 10px;
    margin-inline: -10px;
    border-radius: var(--radius-control);
  }
  li > span:last-child {
    display: grid;
    gap: 2px;
  }
  li + li {
    margin-block-start: 2px;
  }
  .time {
    display: grid;
    align-content: start;
    color: var(--ink-2);
    line-height: 1.5;
  }
  .time .quiet {
    font-size: var(--label);
    color: var(--ink-3);
  }
  li .quiet {
    font-size: var(--label);
  }
  li.on {
    background: var(--accent-soft);
  }
  li.ended b,
  li.ended .time {
    color: var(--ink-3);
    font-weight: 400;
  }
`;
