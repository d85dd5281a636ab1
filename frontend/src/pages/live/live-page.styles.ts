import { css } from "lit";

export const livePageStyles = css`
  :host {
    --bar: 64px;
    --toast-foot: var(--bar);
    min-block-size: 100dvh;
    padding-block-end: calc(var(--bar) + env(safe-area-inset-bottom));
  }
  header {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 12px var(--space-4) 10px;
  }
  header h1 {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--label);
    letter-spacing: 0.01em;
  }
  #content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-4);
    max-inline-size: 46rem;
    margin-inline: auto;
    padding: 2px var(--space-4) var(--space-5);
  }
  #content:focus {
    outline: none;
  }
  .rest:empty {
    display: none;
  }
  nav {
    position: fixed;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 10;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    min-block-size: var(--bar);
    padding-block-end: env(safe-area-inset-bottom);
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  nav a {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 1px;
    color: var(--ink-3);
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.01em;
    text-decoration: none;
  }
  nav a span:last-child {
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  nav a:focus-visible {
    outline-offset: -4px;
  }
  nav a[aria-current="page"] {
    color: var(--accent);
  }
  @media (max-width: 63.9rem) {
    #content:not(.now) .now {
      display: none;
    }
  }
  @media (min-width: 64rem) {
    :host {
      padding-block-end: 0;
      --toast-foot: 0px;
    }
    header {
      padding-inline: var(--space-5) 27rem;
      min-block-size: 60px;
      border-block-end: 1px solid var(--line);
    }
    nav {
      position: absolute;
      inset: 0 var(--space-3) auto auto;
      inline-size: 25rem;
      border: 0;
      background: transparent;
      min-block-size: 60px;
    }
    nav a {
      grid-auto-flow: column;
      gap: 6px;
      font-size: var(--label);
    }
    #content {
      max-inline-size: 84rem;
      padding-block-start: var(--space-5);
      grid-template-columns: minmax(0, 26rem) minmax(0, 1fr);
      gap: var(--space-6);
      padding-inline: var(--space-5);
    }
    #content .now {
      align-self: start;
    }
  }
  @media print {
    nav,
    header t-save-state,
    t-language {
      display: none;
    }
  }
`;
