import { css } from "lit";

export const sceneStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto auto;
    gap: 1vh;
    min-inline-size: 0;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    color: var(--ink-2);
    font-size: 1em;
  }
  t-pill {
    padding: 0.45em 0.9em;
    font-size: 0.9em;
  }
  t-clock {
    --clock-size: var(--screen-clock, min(44vh, 25vw));
    --clock-line: 1;
    align-self: center;
    margin-inline-start: -0.02em;
  }
  t-clock.small {
    --clock-size: min(14vh, 9vw);
  }
  h1 {
    font-size: 2.2em;
    line-height: 1.15;
  }
  .detail {
    margin-block-start: 0.3em;
    color: var(--ink-2);
    font-size: 1.2em;
  }
  .next {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    padding-inline-end: 6em;
    padding-block-start: 3vh;
    color: var(--ink-2);
    font-size: 1.05em;
  }
  .next span:empty {
    display: none;
  }
  .next b {
    color: var(--ink);
  }
  .poster {
    align-self: center;
    max-inline-size: 100%;
    max-block-size: 64vh;
  }
  @media (min-width: 48rem) {
    :host([poster]) {
      grid-template:
        "top top" auto
        "poster clock" minmax(0, 1fr)
        "poster who" auto
        "next next" auto / minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 4vw;
    }
    :host([poster]) .top {
      grid-area: top;
    }
    :host([poster]) .poster {
      grid-area: poster;
    }
    :host([poster]) t-clock {
      --clock-size: min(30vh, 13vw);
      grid-area: clock;
    }
    :host([poster]) .who {
      grid-area: who;
    }
    :host([poster]) .next {
      grid-area: next;
    }
  }
  figure {
    align-self: center;
    max-inline-size: 76vw;
  }
  blockquote {
    margin: 0;
    font-size: clamp(1.5rem, 4.4vw, 9vh);
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }
  figcaption {
    margin-block-start: 0.8em;
    color: var(--accent);
    font-size: 1.2em;
    font-weight: 600;
  }
`;
