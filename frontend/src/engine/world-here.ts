import { here } from "./here";
import type { World } from "./world";

/** What this page sees, as the view models read it. */
export function worldHere(): World {
  const { store, me } = here();
  return {
    me,
    one: (kind, id) => store.one(kind, id),
    all: (kind) => store.all(kind),
    exchange: () => store.exchange(),
    holders: (lease) => store.holders(lease),
  };
}
