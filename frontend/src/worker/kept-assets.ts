/** Some three versions of all pages. */
export const MOST_ASSETS = 200;

const ASSETS = "tertulia-assets";

/** The scripts, styles and fonts that this device has loaded. The name of an asset never changes its content. */
export class KeptAssets {
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;

  constructor(caches: CacheStorage, load: typeof fetch) {
    this.#caches = caches;
    this.#fetch = load;
  }

  /** The kept asset, else the server's, which is kept from now on. */
  async answer(request: RequestInfo): Promise<Response> {
    const cache = await this.#caches.open(ASSETS);
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    const answer = await this.#fetch(request);
    if (answer.ok) await this.#put(cache, request, answer.clone());
    return answer;
  }

  /** A device without space keeps nothing, and the page works as well. */
  async #put(cache: Cache, request: RequestInfo, answer: Response): Promise<void> {
    try {
      await cache.put(request, answer);
      const all = await cache.keys();
      for (const old of all.slice(0, Math.max(0, all.length - MOST_ASSETS))) await cache.delete(old);
    } catch {
      // The next request tries again.
    }
  }
}
