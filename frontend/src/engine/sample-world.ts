import type { Kind, Kinds, World } from "./world";

type Entities = { [K in Kind]?: Record<string, Partial<Kinds[K]>> };

/** A world made of what a test says and nothing else. */
export function worldOf(entities: Entities, leases: Record<string, string[]> = {}, me = "me"): World {
  const of = <K extends Kind>(kind: K) => (entities[kind] ?? {}) as Record<string, Kinds[K]>;
  return {
    me,
    one: (kind, id) => (id == null ? undefined : of(kind)[id]),
    all: (kind) => Object.entries(of(kind)) as never,
    exchange: () => of("exchange")[""],
    holders: (lease) => leases[lease] ?? [],
  };
}
