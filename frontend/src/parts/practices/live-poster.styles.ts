import { css } from "lit";

export const posterStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
  }
  figure {
    position: relative;
    border-radius: var(--radius-control);
    background: var(--sunk);
    overflow: hidden;
  }
  picture {
    cursor: zoom-in;
  }
  .enlarge {
    position: absolute;
    inset-block-end: 6px;
    inset-inline-end: 6px;
    min-inline-size: var(--target);
    padding: 0;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 70dvh;
    object-fit: contain;
  }
  .turning {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }
  .turning button {
    min-inline-size: var(--target);
    padding-inline: 10px;
  }
  .follow {
    margin-inline-start: auto;
    border-color: var(--accent);
    color: var(--accent);
  }
  summary {
    min-block-size: 32px;
    padding-block: 4px;
    color: var(--accent);
    font-size: var(--small);
    font-weight: 600;
    cursor: pointer;
  }
`;
