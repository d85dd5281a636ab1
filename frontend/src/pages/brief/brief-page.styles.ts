import { css } from "lit";

export const briefStyles = css`
  brief-page {
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
  }

  brief-page .two {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(280px, 400px) minmax(0, 1fr);
    min-block-size: 0;
  }

  brief-page .findings {
    overflow: auto;
    padding: 16px 18px;
    border-inline-end: 1px solid var(--line);
    background: var(--sunk);
  }

  brief-page .document {
    overflow: auto;
    padding: 14px clamp(20px, 5vw, 64px) 80px;
  }

  brief-page .document > * {
    max-inline-size: 752px;
  }

  brief-page .document > h1 {
    padding-block: var(--space-3);
    font-size: 1.25rem;
    line-height: 1.3;
  }

  brief-page .start {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: var(--space-3);
    padding: var(--space-6);
  }

  @media (max-width: 720px) {
    brief-page {
      block-size: auto;
      min-block-size: 100dvh;
    }

    brief-page .two {
      grid-template-columns: minmax(0, 1fr);
    }

    brief-page .document {
      order: -1;
    }

    brief-page .findings,
    brief-page .document {
      overflow: visible;
    }
  }
`;
