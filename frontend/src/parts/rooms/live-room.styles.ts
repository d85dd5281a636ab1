import { css } from "lit";

export const roomStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2);
    min-block-size: 26px;
  }
  .step {
    display: grid;
    gap: 4px;
    padding: 12px 14px;
    border-radius: var(--radius-control);
    background: var(--accent-soft);
  }
  .step-top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-2);
    color: var(--accent);
  }
  .step-top t-clock {
    --clock-size: 1.25rem;
  }
  .step.running t-clock {
    --clock-colour: var(--accent);
  }
  .step.warning {
    background: var(--warning-soft);
  }
  .step.warning .step-top {
    color: var(--warning);
  }
  .step.last-call {
    background: var(--last-call-soft);
  }
  .step.last-call .step-top {
    color: var(--last-call);
  }
  .step.overtime {
    background: var(--overtime-soft);
  }
  .step.overtime .step-top {
    color: var(--overtime);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .acts > * {
    flex: 1 1 auto;
  }
`;
