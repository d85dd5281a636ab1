import { css } from "lit";

export const boardsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .choice {
    font-weight: 700;
    font-size: 1.125rem;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: var(--space-5) var(--space-4);
    align-items: start;
  }
  .top {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--space-2);
    padding: 0 2px 10px;
  }
  .top h3 {
    font-size: 1rem;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  .earlier {
    margin-block-end: 10px;
  }
  .none {
    padding-inline: 2px;
  }
  .shown {
    border-radius: var(--radius);
    outline: 2px solid var(--accent);
  }
  .back {
    position: sticky;
    inset-block-end: calc(var(--bar, 64px) + var(--space-3));
    justify-self: center;
    border-radius: var(--radius-pill);
  }
`;
