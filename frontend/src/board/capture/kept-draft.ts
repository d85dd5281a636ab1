import { here } from "../../core/here";

const key = (board: string): string => {
  const { exchange, person } = here().place;
  return `tertulia.line/${exchange}/${person}/${board}`;
};

/** The text that stood on a board's line when the page went away. */
export function keptDraft(board: string): string {
  try {
    return localStorage.getItem(key(board)) ?? "";
  } catch {
    return "";
  }
}

export function keepDraft(board: string, text: string): void {
  try {
    if (text) localStorage.setItem(key(board), text);
    else localStorage.removeItem(key(board));
  } catch {
    // Without storage the text lives as long as the page.
  }
}
