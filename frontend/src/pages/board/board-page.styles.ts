import { css } from "lit";

export const boardStyles = css`
  board-page {
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
    --toast-foot: 108px;
  }

  board-page report-view {
    flex: 1;
  }

  board-page .board {
    flex: 1;
    min-block-size: 0;
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

  board-page .read {
    padding: 12px 20px;
    border-block-start: 1px solid var(--line);
  }

  @media (max-width: 720px) {
    board-page .board {
      padding-inline: 12px;
    }
  }
`;
