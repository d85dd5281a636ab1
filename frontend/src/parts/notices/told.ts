import type { Said } from "../../engine/words";
import type { NoticeView, TurnView } from "../../wire";

type Catalogue = { readonly [id: string]: string };

/** The ready notices to the presenter. The catalogue of the console has the same. */
const canned = import.meta.glob<Catalogue>("../../../messages/canned.*.json", { eager: true, import: "default" });
const cannedIn = (language: string): Catalogue => canned[`../../../messages/canned.${language}.json`] ?? {};

/** The text of a notice: a ready one in the reader's language, others as they were written. */
export function said({ text, language }: NoticeView, reader: string): Said {
  const [id] = Object.entries(cannedIn(language)).find(([, words]) => words === text) ?? [];
  const translated = id && cannedIn(reader)[id];
  return translated ? { text: translated, language: reader } : { text, language };
}

/** Whether a turn runs or waits. Notices to its presenter are over when it ends. */
export const isToCome = (turn: TurnView | undefined): boolean => turn?.phase === "running" || turn?.phase === "waiting";
