/** A stand-in for the caches of a browser, for tests. */
export function cachesInMemory(): CacheStorage {
  const all = new Map<string, Cache>();
  return {
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => {
      const found = all.get(name) ?? cacheInMemory();
      all.set(name, found);
      return found;
    },
  } as Partial<CacheStorage> as CacheStorage;
}

function cacheInMemory(): Cache {
  const kept = new Map<string, Response>();
  return {
    keys: async () => [...kept.keys()].map((url) => ({ url }) as Request),
    match: async (key: string) => kept.get(key)?.clone(),
    put: async (key: string, answer: Response) => void kept.set(key, answer),
    delete: async (key: string | Request) => kept.delete(typeof key === "string" ? key : key.url),
  } as Partial<Cache> as Cache;
}
