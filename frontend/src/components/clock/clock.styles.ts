import { css } from "lit";

export const clockStyles = css`
  :host {
    --clock-colour: var(--ink);
    --clock-bar: var(--accent);
    display: block;
  }
  :host([state="warning"]) {
    --clock-colour: var(--warning);
    --clock-bar: var(--warning);
  }
  :host([state="last-call"]) {
    --clock-colour: var(--last-call);
    --clock-bar: var(--last-call);
  }
  :host([state="overtime"]) {
    --clock-colour: var(--overtime);
    --clock-bar: var(--overtime);
  }
  :host([state="armed"]),
  :host([state="paused"]),
  :host([state="ended"]) {
    --clock-colour: var(--ink-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
  }
  .figure {
    color: var(--clock-colour);
    font-size: var(--clock-size, 64px);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.03em;
    line-height: var(--clock-line, 1.12);
    transition: color var(--fade);
  }
  .beside {
    color: var(--ink-2);
    font-size: var(--small);
  }
  .added {
    align-self: center;
    padding: 2px 10px;
    border-radius: var(--radius-pill);
    background: var(--accent-soft);
    color: var(--accent);
    font-size: var(--small);
    font-weight: 700;
    animation: glow 2.4s ease-out;
  }
  .track {
    display: block;
    block-size: 6px;
    margin-block-start: var(--space-2);
    border-radius: 3px;
    background: var(--sunk);
    overflow: hidden;
  }
  .gone {
    display: block;
    block-size: 100%;
    border-radius: 3px;
    background: var(--clock-bar);
  }
  @keyframes glow {
    from {
      background: var(--accent);
      color: var(--on-accent);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .figure {
      transition: none;
    }
    .added {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .gone {
      background: CanvasText;
    }
  }
`;
