import type { ExchangeView, Multilingual, Views } from "../wire";

export type EntityKind = keyof Views;
export type Entry<K extends EntityKind> = readonly [id: string, view: Views[K]];

/** Everything this browser may see, for selectors. */
export interface World {
  readonly me: string;
  one<K extends EntityKind>(kind: K, id: string | null | undefined): Views[K] | undefined;
  all<K extends EntityKind>(kind: K): readonly Entry<K>[];
  exchange(): ExchangeView | undefined;
  /** Who holds a lease now. */
  holders(lease: string): readonly string[];
}

/** A text in the reader's language. */
export type Say = (text: Multilingual | null | undefined) => string;

/** A message of the catalogue in the reader's language. */
export type Tell = (id: string, values?: Readonly<Record<string, string | number>>) => string;
