import { css } from "lit";

export const boardStyles = css`
  board-page {
    display: grid;
    grid-template-rows: auto auto auto minmax(0, 1fr) auto;
    block-size: 100dvh;
    --toast-foot: 108px;
  }

  board-page .board {
    overflow: auto;
    padding: 14px 20px 0;
  }

  board-page .headings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    gap: 16px;
    align-items: start;
  }

  board-page .nothing {
    display: grid;
    place-content: center;
    gap: var(--space-3);
    padding: var(--space-5);
  }

  @media (max-width: 720px) {
    board-page .board {
      padding-inline: 12px;
    }
  }
`;
