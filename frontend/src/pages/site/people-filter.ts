/** What is looked for, or what a row has: the words of name, address and organisation, and exact words for the rest. */
export type Wanted = {
  readonly words: string;
  readonly role: string;
  readonly organisation: string;
  readonly country: string;
  readonly link: string;
};

/** The words of a text without case, accents and signs, as the server writes them for each row. */
export const wordsOf = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

const fits = (has: string, wanted: string): boolean => wanted === "" || has === wanted;

/** Whether a row is one of those that are looked for. An empty part asks for nothing. */
export const isShown = (row: Wanted, wanted: Wanted): boolean =>
  wanted.words.split(" ").every((word) => row.words.includes(word)) &&
  (wanted.role === "" || row.role.split(" ").includes(wanted.role)) &&
  fits(row.organisation, wanted.organisation) &&
  fits(row.country, wanted.country) &&
  fits(row.link, wanted.link);

/** Puts numbers into a text that the page has in its language. */
export const spell = (text: string, numbers: Readonly<Record<string, number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(numbers[name] ?? whole));
