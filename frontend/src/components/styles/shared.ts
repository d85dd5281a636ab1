import { css } from "lit";

/** The start of every component's style: how native elements look. */
export const shared = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.375rem;
  }
  h3 {
    font-size: 1.125rem;
  }
  a {
    color: var(--accent);
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .icon {
    display: inline-grid;
    flex: none;
  }
  .icon svg {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 1.9;
  }
  .label {
    font-size: var(--label);
    font-weight: 600;
    color: var(--ink-3);
  }
  .quiet {
    color: var(--ink-2);
    font-size: var(--small);
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: var(--space-4);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 24px;
    padding: 1px 8px;
    border: 1px solid var(--line);
    border-radius: 7px;
    background: var(--paper);
    color: var(--ink-2);
    font-size: 0.75rem;
    letter-spacing: 0.01em;
  }
  .chip svg {
    inline-size: 18px;
    block-size: 18px;
  }
  .tabular {
    font-variant-numeric: tabular-nums;
  }
  .hidden-text {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons, and links that look like buttons: plain, `main` for the main act, `bare` for acts within a line of text. */
export const controls = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-block-size: var(--target);
    padding: 6px 14px;
    border: 1px solid var(--line);
    border-radius: var(--radius-control);
    background: var(--surface);
    color: var(--ink);
    font: 600 var(--small) / 1.2 var(--font);
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--fade);
  }
  button:hover,
  .button:hover {
    background: var(--sunk);
  }
  button.main,
  .button.main {
    border-color: transparent;
    background: var(--accent);
    color: var(--on-accent);
  }
  button.main:hover,
  .button.main:hover {
    background: color-mix(in oklab, var(--accent), var(--ink) 14%);
  }
  button.bare,
  .button.bare {
    min-block-size: 32px;
    padding: 2px 8px;
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }
  button.danger {
    color: var(--overtime);
  }
  button[aria-pressed="true"] {
    border-color: var(--accent);
    background: var(--accent-soft);
    color: var(--accent);
  }
  button:disabled {
    color: var(--ink-3);
    background: var(--sunk);
    border-color: transparent;
    cursor: default;
  }
  kbd {
    min-inline-size: 20px;
    padding: 0 5px;
    border: 1px solid currentColor;
    border-radius: 5px;
    font: 600 0.6875rem/1.5 var(--font);
    text-align: center;
  }
  input,
  textarea,
  select {
    inline-size: 100%;
    min-block-size: var(--target);
    padding: 9px 12px;
    border: 1px solid var(--line-strong);
    border-radius: var(--radius-control);
    background: var(--surface);
    color: var(--ink);
    font: 400 1rem/1.45 var(--font);
  }
  ::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media (forced-colors: active) {
    button,
    .button,
    .card,
    .chip {
      border: 1px solid currentColor;
    }
  }
`;
