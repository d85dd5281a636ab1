import { css } from "lit";

export const captureStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-2);
    padding: 10px 20px calc(14px + env(safe-area-inset-bottom));
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }

  .line {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 3px 6px 3px 16px;
    border: 1px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }

  .line:focus-within {
    outline: 2px solid var(--accent);
  }

  textarea {
    flex: 1;
    field-sizing: content;
    min-inline-size: 0;
    min-block-size: 36px;
    max-block-size: 30vh;
    padding: 6px 0;
    border: 0;
    outline: none;
    background: none;
    resize: none;
  }

  textarea:focus-visible {
    outline: none;
  }

  .hints {
    display: flex;
    gap: 10px;
  }

  button.chip[aria-pressed="true"] {
    border-color: var(--accent);
    color: var(--accent);
  }

  .enter {
    display: none;
  }

  @media (max-width: 900px) {
    :host {
      padding-inline: 12px;
    }

    .hints,
    .keys {
      display: none;
    }

    .about {
      flex-wrap: nowrap;
      overflow-x: auto;
    }

    .about > * {
      flex: none;
    }

    .enter {
      display: inline-flex;
    }
  }
`;
