/** Characters of a note or a message; the server takes no more. */
export const LONGEST_TEXT = 4_000;
