/** A search for a finding to cite: the words after the last at-sign, and where it begins. */
export interface Looking {
  readonly words: string;
  readonly from: number;
}

/** The search that the writer typed as `@…` before the caret, or undefined. */
export function lookingFor(text: string, caret: number): Looking | undefined {
  const before = text.slice(0, caret);
  const match = /(?:^|\s)@([^\s@]*(?: [^\s@]+)?)$/u.exec(before);
  return match ? { words: match[1] ?? "", from: before.lastIndexOf("@") } : undefined;
}

/** The text without the at-sign and the search. */
export function withoutLooking(text: string, { words, from }: Looking): string {
  return `${text.slice(0, from)}${text.slice(from + words.length + 1)}`.replace(/ {2,}/g, " ");
}
