import { css } from "lit";

export const lineUpStyles = css`
  li {
    display: grid;
    grid-template-columns: 28px 1fr auto 40px;
    gap: var(--space-2) var(--space-3);
    align-items: center;
    min-block-size: 60px;
    padding: 6px 6px 6px 14px;
    border-block-end: 1px solid var(--line);
    border-radius: 0;
  }

  li.running {
    border-color: transparent;
    border-radius: 10px;
    background: var(--accent-soft);
  }

  .number {
    color: var(--ink-3);
    font-variant-numeric: tabular-nums;
  }

  .name {
    display: block;
    font-weight: 600;
    line-height: 1.3;
  }

  .detail {
    color: var(--ink-2);
    font-size: 0.78rem;
  }

  .skipped .name,
  .skipped .detail {
    color: var(--ink-3);
    text-decoration: line-through;
  }

  .time {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }

  .time.done {
    color: var(--ink);
  }

  .now {
    --clock-size: 1.375rem;
  }

  .now[state="running"] {
    --clock-colour: var(--accent);
  }

  @media (max-width: 720px) {
    li {
      grid-template-columns: 20px 1fr auto 36px;
      padding-inline-start: 4px;
    }
  }
`;
