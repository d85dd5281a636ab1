import type { FeedChanges, View } from "../wire";
import { splitFeed } from "./topics";

/** Each kind of scope lies over those before it: staff see more than a room does, such as the reasons for seats. */
export const LAYERS: readonly string[] = ["everyone", "room", "seats", "staff", "person"];

const layerOf = (feed: string): number => LAYERS.indexOf(/^[a-z]+/.exec(feed)?.[0] ?? "");

/** What has changed in feeds since somebody asked last. */
export interface FeedNews {
  /** The keys that have changed, by feed. */
  readonly changed: ReadonlyMap<string, ReadonlySet<string>>;
  /** Feeds that have come whole. */
  readonly renewed: ReadonlySet<string>;
  /** Scopes that the person may not see any more. */
  readonly left: ReadonlySet<string>;
}

/** Views by feed. The feeds of wider scopes hold only what they add to an entity, and lie over the narrower ones. */
export class Feeds {
  readonly #feeds = new Map<string, Set<string>>();
  readonly #layers = new Map<string, Map<string, View>>();
  #changed = new Map<string, Set<string>>();
  #renewed = new Set<string>();
  #left = new Set<string>();

  names(): string[] {
    return [...this.#feeds.keys()];
  }

  scopes(): string[] {
    return [...new Set(this.names().map((feed) => splitFeed(feed)[0]))];
  }

  /** The views of one feed by key. */
  of(feed: string): [key: string, view: View][] {
    return [...(this.#feeds.get(feed) ?? [])].flatMap((key) => {
      const view = this.view(feed, key);
      return view ? [[key, view] as [string, View]] : [];
    });
  }

  view(feed: string, key: string): View | undefined {
    return this.#layers.get(key)?.get(feed);
  }

  /** The layers of an entity over each other. A wider layer takes a field away by saying null. */
  layered(key: string): View | undefined {
    const layers = this.#layers.get(key);
    if (!layers || layers.size < 2) return layers?.values().next().value;
    const ordered = [...layers].toSorted(([one], [other]) => layerOf(one) - layerOf(other));
    const whole = Object.assign({}, ...ordered.map(([, view]) => view)) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) as unknown as View;
  }

  /** Puts views into a feed that this device has kept. That is no news. Returns their keys. */
  fill(feed: string, views: ReadonlyMap<string, View>): Iterable<string> {
    for (const [key, view] of views) this.#put(feed, key, view);
    return views.keys();
  }

  /** Applies what has changed in one feed. Returns the keys. */
  change(feed: string, { set, drop }: FeedChanges): string[] {
    const news = this.#changed.get(feed) ?? new Set();
    this.#changed.set(feed, news);
    if (!this.#feeds.has(feed)) this.#feeds.set(feed, new Set());
    for (const [key, view] of Object.entries(set)) this.#put(feed, key, view);
    for (const key of drop) this.#drop(feed, key);
    const touched = [...Object.keys(set), ...drop];
    for (const key of touched) news.add(key);
    return touched;
  }

  /** A feed comes whole: forgets what it had. Returns the keys. */
  renew(feed: string): string[] {
    this.#renewed.add(feed);
    return this.empty((each) => each === feed);
  }

  /** The person may not see these scopes any more. Returns the keys of what they showed. */
  leave(scopes: readonly string[]): string[] {
    for (const scope of scopes) this.#left.add(scope);
    return scopes.length > 0 ? this.empty((feed) => scopes.includes(splitFeed(feed)[0])) : [];
  }

  /** Forgets feeds. Returns the keys of what they showed. */
  empty(meant: (feed: string) => boolean): string[] {
    const touched: string[] = [];
    for (const [feed, keys] of this.#feeds) {
      if (!meant(feed)) continue;
      this.#feeds.delete(feed);
      for (const key of keys) this.#drop(feed, key);
      touched.push(...keys);
    }
    return touched;
  }

  takeNews(): FeedNews {
    const news = { changed: this.#changed, renewed: this.#renewed, left: this.#left };
    this.#changed = new Map();
    this.#renewed = new Set();
    this.#left = new Set();
    return news;
  }

  #put(feed: string, key: string, view: View): void {
    const keys = this.#feeds.get(feed) ?? new Set();
    this.#feeds.set(feed, keys.add(key));
    this.#layers.set(key, (this.#layers.get(key) ?? new Map<string, View>()).set(feed, view));
  }

  #drop(feed: string, key: string): void {
    this.#feeds.get(feed)?.delete(key);
    const layers = this.#layers.get(key);
    layers?.delete(feed);
    if (layers?.size === 0) this.#layers.delete(key);
  }
}
