/** The most characters that the server takes in a note or a message. */
export const LONGEST_TEXT = 4_000;
