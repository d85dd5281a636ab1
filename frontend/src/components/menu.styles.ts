import { css } from "lit";

export const menuStyles = css`
  :host {
    display: inline-flex;
  }

  button.title {
    color: var(--ink);
    font-size: 1.0625rem;
    font-weight: 700;
  }

  [popover] {
    position: fixed;
    inset: auto;
    min-inline-size: 200px;
    max-inline-size: min(340px, 94vw);
    max-block-size: min(420px, 70vh);
    margin: 0;
    padding: 6px;
    overflow: auto;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
  }

  [popover] button {
    display: flex;
    justify-content: flex-start;
    inline-size: 100%;
    border: 0;
    background: none;
    font-weight: 500;
    text-align: start;
  }

  [popover] button:hover,
  [popover] button:focus-visible {
    background: var(--sunk);
  }

  [popover] button[disabled] {
    background: none;
  }

  input[type="search"] {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    inline-size: 100%;
    margin-block-end: 4px;
  }

  .empty {
    padding: var(--space-2);
  }

  .tick {
    inline-size: 14px;
    color: var(--accent);
  }

  .words {
    flex: 1;
  }

  .words small {
    display: block;
    color: var(--ink-2);
    font-size: 12px;
    font-weight: 400;
  }
`;
