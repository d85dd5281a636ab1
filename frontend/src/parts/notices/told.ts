import type { Said } from "../../engine/words";
import type { NoticeView, TurnView } from "../../wire";

type Catalogue = { readonly [id: string]: string };

/** The words that a console has ready for the presenter; its own catalogue has the same. */
const canned = import.meta.glob<Catalogue>("../../../messages/canned.*.json", { eager: true, import: "default" });
const cannedIn = (language: string): Catalogue => canned[`../../../messages/canned.${language}.json`] ?? {};

/** What a notice says: ready words in the reader's language, others as they were written. */
export function said({ text, language }: NoticeView, reader: string): Said {
  const [id] = Object.entries(cannedIn(language)).find(([, words]) => words === text) ?? [];
  const translated = id && cannedIn(reader)[id];
  return translated ? { text: translated, language: reader } : { text, language };
}

/** Whether a turn runs or waits: words to its presenter end with it. */
export const isToCome = (turn: TurnView | undefined): boolean => turn?.phase === "running" || turn?.phase === "waiting";
