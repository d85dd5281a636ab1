import type { View, Views } from "../wire";
import { Store } from "./store";
import type { EntityKind } from "./world";

type Entities = { readonly [K in EntityKind]?: { readonly [id: string]: Partial<Views[K]> } };

/** A store with exactly what a test puts in it. */
export function worldOf(entities: Entities, leases: { readonly [lease: string]: readonly string[] } = {}, me = "me"): Store {
  const store = new Store(me);
  const feeds = { "everyone@all": { whole: true, set: keyed(entities), drop: [] } };
  store.apply({ type: "changes", from: 0, to: 1, left: [], topics: ["*"], feeds, more: false });
  store.hold({ type: "leases", whole: true, taken: leases, given: {} });
  return store;
}

function keyed(entities: Entities): { [key: string]: View } {
  const all = Object.entries(entities).flatMap(([kind, some]) => Object.entries(some).map(([id, view]) => [id === "" ? kind : `${kind}/${id}`, view as View] as const));
  return Object.fromEntries(all);
}
