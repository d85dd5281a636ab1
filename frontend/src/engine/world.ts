import type { ExchangeView, Multilingual, Views } from "../wire";

export type Kinds = Views;
export type Kind = keyof Kinds;

/** Everything this browser may see, as the view models read it. */
export interface World {
  one<K extends Kind>(kind: K, id: string | null | undefined): Kinds[K] | undefined;
  all<K extends Kind>(kind: K): ReadonlyArray<readonly [id: string, view: Kinds[K]]>;
  exchange(): ExchangeView | undefined;
  /** Who holds a lease now. */
  holders(lease: string): readonly string[];
  readonly me: string;
}

/** Puts one text in the reader's language. */
export type Say = (text: Multilingual | null | undefined) => string;

/** Puts one message of the catalogue in the reader's language. */
export type Tell = (id: string, values?: Readonly<Record<string, string | number>>) => string;
