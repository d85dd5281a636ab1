import { css } from "lit";

export const screenPageStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto auto 1fr auto;
    min-block-size: 100dvh;
    font-size: clamp(1rem, 1.9vw, 3.4vh);
  }
  .scenes {
    display: grid;
    align-items: stretch;
    padding: clamp(1rem, 7vh, 4rem) 5vw;
  }
  screen-notice[shown] ~ .scenes {
    --screen-clock: min(32vh, 25vw);
    padding-block: 4vh;
  }
  .several {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
    gap: 4vw;
  }
  .several screen-scene {
    --screen-clock: min(30vh, 13vw);
  }
  .scenes:has(+ .others) {
    padding-block-end: 2vh;
  }
  .others {
    padding: 0 24vw clamp(0.5rem, 4vh, 3rem) 5vw;
    color: var(--ink-2);
  }
  .between {
    display: grid;
    align-content: center;
    gap: 0.4em;
    color: var(--ink-2);
    font-size: 1.25em;
  }
  .between h1 {
    color: var(--ink);
    font-size: 2.6em;
  }
  footer {
    position: fixed;
    inset-block-end: clamp(1rem, 7vh, 4rem);
    inset-inline-end: 5vw;
    display: grid;
    justify-items: end;
    color: var(--ink-2);
    font-size: 1.05em;
  }
  footer button.bare {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-end: 0;
    color: var(--ink-3);
    font-size: 0.8125rem;
    white-space: nowrap;
  }
  :host(:fullscreen) footer button {
    display: none;
  }
  @media (display-mode: fullscreen) {
    footer button {
      display: none;
    }
  }
`;
