import type { Say, World } from "../../../engine/world";

/** One objective of a framework, as a tag for messages. */
export interface Objective {
  readonly item: string;
  readonly title: string;
  readonly group: string;
}

/** The objectives of the Global Compact for Migration with this number or these words in their title. Case and accents do not matter. */
export function searchObjectives(world: World, words: string, say: Say): Objective[] {
  const asked = plain(words.replace(/^gcm\s*/i, "")).split(/\s+/).filter(Boolean);
  return (world.one("framework", "gcm")?.items ?? [])
    .map(({ item, title, group }) => ({ item, title: say(title), group }))
    .filter(({ item, title }) => asked.every((word) => item === word || plain(title).includes(word)));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Diacritic}/gu, "").toLocaleLowerCase().trim();
}
