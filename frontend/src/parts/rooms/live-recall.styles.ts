import { css } from "lit";

/** Stays at the foot of the page, above the tabs, and does not scroll. */
export const recallStyles = css`
  :host {
    position: sticky;
    inset-block-end: calc(var(--bar) + env(safe-area-inset-bottom));
    z-index: 9;
    display: block;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px;
    padding: 10px var(--space-4);
    border-block-start: 2px solid var(--warning);
    background: var(--warning-soft);
  }
  section.back {
    border-color: var(--saved);
    background: var(--saved-soft);
  }
  section > * {
    inline-size: 100%;
    max-inline-size: 46rem;
    margin-inline: auto;
  }
  .top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-2);
  }
  h2 {
    font-size: 1.0625rem;
  }
  p {
    font-size: var(--small);
  }
  t-clock {
    --clock-size: 1.5rem;
    --clock-line: 1;
  }
  .acts {
    display: flex;
    align-items: start;
    gap: 10px;
  }
  .acts > * {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  @media (min-width: 64rem) {
    :host {
      inset-block-end: 0;
    }
  }
`;
