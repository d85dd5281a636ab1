/** The most characters that the server takes in a note or a message. */
export const LONGEST_TEXT = 4_000;

/** By how many characters a text is too long. */
export const tooManyCharacters = (text: string): number => Math.max(0, text.trim().length - LONGEST_TEXT);

/** The longest dial-in number of a call, as the server allows. */
export const LONGEST_DIAL_IN = 120;
