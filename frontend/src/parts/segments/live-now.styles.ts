import { css } from "lit";

export const nowStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .mine {
    border: 2px solid var(--accent);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--space-2);
  }
  t-clock {
    --clock-size: clamp(52px, 16.4vw, 76px);
    --clock-line: 1;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 10px;
    margin-block-start: 4px;
  }
  .acts > * {
    flex: 1 1 9rem;
  }
  .objective,
  .rooms {
    color: var(--ink-2);
  }
  .rooms li {
    padding-block: 2px;
  }
  b {
    color: var(--ink);
  }
  .speaker {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-2);
    padding: 8px 12px;
    border-radius: var(--radius-control);
    background: var(--sunk);
  }
  .speaker t-clock {
    --clock-size: 1.25rem;
  }
`;
