import { css } from "lit";

export const programmePageStyles = css`
  programme-page {
    display: flex;
    flex-direction: column;
    block-size: 100dvh;
  }

  programme-page .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding: 8px 20px;
    border-block-end: 1px solid var(--line);
  }

  programme-page .along {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    margin-inline-start: auto;
    font-size: var(--small);
  }

  programme-page .said {
    padding: 6px 20px;
    background: var(--overtime-soft);
    color: var(--overtime);
    font-weight: 600;
  }

  programme-page .sheet {
    display: flex;
    flex: 1;
    min-block-size: 0;
  }

  programme-page .sheet > .scroll {
    flex: 1;
    min-inline-size: 0;
    overflow: auto;
    padding-block-end: var(--space-6);
    scroll-padding-block: 48px;
  }

  programme-page .panel {
    flex: none;
    inline-size: min(30rem, 42vw);
  }

  programme-page .begin {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: var(--space-3);
    padding: var(--space-6) var(--space-5);
  }

  @media (max-width: 720px) {
    programme-page {
      block-size: auto;
      min-block-size: 100dvh;
    }

    programme-page .sheet > .scroll {
      overflow: visible;
    }

    programme-page .tools,
    programme-page .said {
      padding-inline: var(--space-3);
    }

    programme-page .along {
      margin-inline-start: 0;
    }

    programme-page [role="alert"],
    programme-page refused-edits {
      position: sticky;
      z-index: 11;
      inset-block: 0;
      max-block-size: 60dvh;
      overflow: auto;
    }

    programme-page .panel {
      position: fixed;
      inset: 0;
      z-index: 10;
      inline-size: 100%;
    }
  }
`;
