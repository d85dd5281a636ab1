import type { Tell } from "../staff/world";

/** The numbers of the 23 objectives of the Global Compact for Migration, as its tags write them. */
export const objectives: readonly string[] = Array.from({ length: 23 }, (_, index) => String(index + 1));

export interface Objective {
  readonly item: string;
  readonly title: string;
}

/** Objectives by their number or by words of their title, in any case and without accents. */
export function searchObjectives(words: string, tell: Tell): Objective[] {
  const asked = plain(words.replace(/^gcm\s*/i, "")).split(/\s+/).filter(Boolean);
  return objectives
    .map((item) => ({ item, title: tell(`gcm.${item}`) }))
    .filter(({ item, title }) => asked.every((word) => item === word || plain(title).includes(word)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLocaleLowerCase().trim();
}
