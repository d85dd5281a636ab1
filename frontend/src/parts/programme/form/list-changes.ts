import type { Multilingual } from "../../../wire";

/** A list before and after an edit. Before is as its author found it, so the server can tell whether it has changed since. */
export interface ListChange<T> {
  readonly from: readonly T[];
  readonly to: readonly T[];
}

/** Another item at this place. Without one, the item goes. */
export function replaced<T>(items: readonly T[], place: number, found: T, next: T | undefined): ListChange<T> {
  const from = items.with(place, found);
  return { from, to: next === undefined ? from.toSpliced(place, 1) : from.with(place, next) };
}

export const appended = <T>(items: readonly T[], item: T): ListChange<T> => ({ from: items, to: [...items, item] });

/** One place up or down. The same list at its ends. */
export function stepped<T>(items: readonly T[], place: number, by: 1 | -1): ListChange<T> {
  const [item, other] = [items[place], items[place + by]];
  if (item === undefined || other === undefined) return { from: items, to: items };
  return { from: items, to: items.with(place, other).with(place + by, item) };
}

/** A text of a list in one language, also after the last one. A text that is empty in all languages goes. */
export function textAt(texts: readonly Multilingual[], place: number, language: string, found: string, words: string): ListChange<Multilingual> {
  const was = worded(texts[place] ?? {}, language, found);
  const next = worded(texts[place] ?? {}, language, words);
  if (place < texts.length) return replaced(texts, place, was ?? {}, next);
  return next ? appended(texts, next) : { from: texts, to: texts };
}

/** A text with another wording in one language; without it if that is empty. Nothing if no language is left. */
export function worded(text: Multilingual, language: string, words: string): Multilingual | undefined {
  const { [language]: _, ...others } = text;
  const next = words ? { ...others, [language]: words } : others;
  return Object.keys(next).length > 0 ? next : undefined;
}
