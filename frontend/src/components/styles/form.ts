import { css } from "lit";

/** A form in a dialog: each label over its field. */
export const formStyles = css`
  form,
  label {
    display: grid;
    gap: 6px;
  }

  form {
    gap: var(--space-3);
  }
`;
