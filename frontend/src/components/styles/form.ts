import { css } from "lit";

/** A form in a dialog, with each label above its field. */
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
