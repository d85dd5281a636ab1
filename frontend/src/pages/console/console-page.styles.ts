import { css } from "lit";

export const consoleStyles = css`
  console-page {
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
    --toast-foot: 84px;
  }

  console-page .skip {
    position: absolute;
    z-index: 1;
    inset-inline-start: 8px;
    inset-block-start: 8px;
    padding: 8px 14px;
    border-radius: var(--radius-control);
    background: var(--ink);
    color: var(--paper);
  }

  console-page .skip:not(:focus) {
    clip-path: inset(50%);
  }

  console-page .middle:focus {
    outline: none;
  }

  console-page t-toasts {
    inset-inline: auto var(--space-3);
    max-inline-size: 284px;
  }

  console-page .columns {
    display: grid;
    flex: 1;
    grid-template-columns: 312px minmax(0, 1fr) 312px;
    min-block-size: 0;
  }

  console-page .columns > * {
    min-block-size: 0;
    overflow: auto;
  }

  console-page .show {
    padding: 0 10px;
    border-inline-end: 1px solid var(--line);
  }

  console-page make-up-card {
    position: sticky;
    inset-block-end: 0;
    padding-block-end: var(--space-3);
    background: var(--paper);
  }

  console-page .middle {
    padding: 18px 26px;
  }

  console-page .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--space-4);
    padding: 24px 16px;
    border-inline-start: 1px solid var(--line);
  }

  console-page .others {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-end: var(--space-3);
  }

  @media (max-width: 1100px) {
    console-page .columns {
      grid-template-columns: 260px minmax(0, 1fr);
      grid-template-rows: auto auto;
      overflow: auto;
    }

    console-page .columns > * {
      overflow: visible;
    }

    console-page make-up-card {
      position: static;
    }

    console-page .side {
      grid-column: 2;
      border-inline-start: 0;
      border-block-start: 1px solid var(--line);
    }

    console-page .show {
      grid-row: 1 / span 2;
    }
  }

  @media (max-width: 720px) {
    console-page {
      --toast-foot: 160px;
    }

    console-page t-toasts {
      inset-inline: var(--space-3);
      max-inline-size: none;
    }

    console-page .columns {
      padding-block-end: 64px;
    }

    console-page .middle {
      padding: 12px 14px;
    }

    console-page .show {
      border-inline-end: 0;
      border-block-start: 1px solid var(--line);
    }

    console-page .columns {
      display: flex;
      flex-direction: column;
    }

    console-page .columns > * {
      flex: none;
    }

    console-page .middle {
      order: -1;
    }

    console-page .side {
      order: 0;
    }

    console-page .show {
      order: 1;
    }
  }
`;
