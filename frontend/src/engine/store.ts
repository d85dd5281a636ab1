import type { Changes, FeedChanges, Leases, View, Views } from "../wire";
import { holds, splitFeed } from "./topics";
import type { EntityKind, Entry, World } from "./world";

/** What a pending command will make of each entity: its next view, or undefined when the entity goes. */
export type Foresight = ReadonlyMap<string, (now: View | undefined) => View | undefined>;

type Listener = () => void;

/** Each kind of scope lies over those before it: staff see more than a room does, such as the reasons for seats. */
const LAYERS: readonly string[] = ["everyone", "room", "seats", "staff", "person"];

const layerOf = (feed: string): number => LAYERS.indexOf(/^[a-z]+/.exec(feed)?.[0] ?? "");

function split(key: string): [kind: EntityKind, id: string] {
  const slash = key.indexOf("/");
  return slash < 0 ? [key as EntityKind, ""] : [key.slice(0, slash) as EntityKind, key.slice(slash + 1)];
}

/**
 * What this page looks at and may see, by feed. Frames move the cursor from one sequence to another. The frames of one
 * step are applied together. The feeds of wider scopes hold only what they add to an entity, and lie over the narrower
 * ones. Foresight covers it until the cursor has passed the effect of the pending command.
 */
export class Store implements World {
  epoch = 0;
  mark = "";
  cursor = 0;
  #nextMark = "";
  /** The topics of which it has everything up to the cursor. */
  topics: readonly string[] = [];
  #feeds = new Map<string, Set<string>>();
  #layers = new Map<string, Map<string, View>>();
  #seen = new Map<EntityKind, Map<string, View>>();
  #lists = new Map<EntityKind, unknown>();
  #foreseen = new Map<string, { of: Foresight; until?: number }>();
  #leases = new Map<string, readonly string[]>();
  #waiting: Changes[] = [];
  #listeners = new Map<string, Set<Listener>>();

  constructor(readonly me: string) {}

  one<K extends EntityKind>(kind: K, id: string | null | undefined): Views[K] | undefined {
    return id === null || id === undefined ? undefined : (this.#seen.get(kind)?.get(id) as Views[K] | undefined);
  }

  /** All entities of a kind; the same array until one of them changes. */
  all<K extends EntityKind>(kind: K): readonly Entry<K>[] {
    let list = this.#lists.get(kind) as Entry<K>[] | undefined;
    if (!list) {
      list = [...(this.#seen.get(kind) ?? [])] as unknown as Entry<K>[];
      this.#lists.set(kind, list);
    }
    return list;
  }

  exchange(): Views["exchange"] | undefined {
    return this.one("exchange", "");
  }

  holders(lease: string): readonly string[] {
    return this.#leases.get(lease) ?? [];
  }

  scopes(): string[] {
    return [...new Set([...this.#feeds.keys()].map((feed) => splitFeed(feed)[0]))];
  }

  /** Whether all that is asked for with this topic has arrived. Until then, to show nothing does not mean that there is nothing. */
  has(topic: string): boolean {
    return holds(this.topics, topic.replace(/\*$/, ""));
  }

  /** Calls back after changes to a kind ({@code note}), an entity ({@code clock/segment:g1}) or {@code leases}. */
  subscribe(topics: readonly string[], listener: Listener): () => void {
    for (const topic of topics) this.#circle(topic).add(listener);
    return () => {
      for (const topic of topics) this.#circle(topic).delete(listener);
    };
  }

  /** Applies one frame. Returns false when an earlier one is missing. */
  apply(frame: Changes): boolean {
    const first = this.#waiting[0] ?? frame;
    if (first.from > this.cursor) {
      this.#waiting = [];
      return false;
    }
    this.#waiting.push(frame);
    if (!frame.more) this.#applyTogether(this.#waiting.splice(0));
    return true;
  }

  /**
   * The server names its history. The mark counts from the next complete step on: until then the cursor belongs to the
   * mark before. With another epoch a new history begins; the old state stays visible until its first step.
   */
  begin(epoch: number, mark: string): void {
    this.#nextMark = mark;
    if (epoch === this.epoch) return;
    this.epoch = epoch;
    this.cursor = 0;
    this.#waiting = [];
  }

  /** Drops the frames of a step whose end did not come. */
  interrupt(): void {
    this.#waiting = [];
  }

  /** Applies leases that were taken and released. */
  hold({ whole, taken, given }: Leases): void {
    if (whole) this.#leases.clear();
    for (const [lease, people] of Object.entries(given))
      this.#leases.set(lease, this.holders(lease).filter((person) => !people.includes(person)));
    for (const [lease, people] of Object.entries(taken))
      this.#leases.set(lease, [...new Set([...this.holders(lease), ...people])]);
    this.#tell(["leases"]);
  }

  releaseAll(): void {
    this.#leases.clear();
    this.#tell(["leases"]);
  }

  foresee(command: string, of: Foresight): void {
    this.#foreseen.set(command, { of });
    this.#settle(of.keys());
  }

  /** The command is in the journal. Its foresight goes once the cursor is there. */
  done(command: string, sequence: number): void {
    const foreseen = this.#foreseen.get(command);
    if (!foreseen) return;
    foreseen.until = sequence;
    this.#settle(this.#dropFulfilled());
  }

  forget(command: string): void {
    const foreseen = this.#foreseen.get(command);
    this.#foreseen.delete(command);
    if (foreseen) this.#settle(foreseen.of.keys());
  }

  #applyTogether(frames: Changes[]): void {
    const last = frames[frames.length - 1] as Changes;
    if (last.to < this.cursor) return;
    const touched = new Set<string>();
    const first = frames[0] as Changes;
    if (first.from === 0) this.#empty(() => true, touched);
    if (first.topics) this.#lookAt(first.topics, touched);
    const renewed = new Set<string>();
    for (const frame of frames) this.#applyOne(frame, renewed, touched);
    this.cursor = last.to;
    this.mark = this.#nextMark;
    this.#settle([...touched, ...this.#dropFulfilled()]);
  }

  #lookAt(topics: readonly string[], touched: Set<string>): void {
    this.topics = topics;
    this.#empty((feed) => !holds(topics, splitFeed(feed)[1]), touched);
    touched.add("topics");
  }

  #applyOne(frame: Changes, renewed: Set<string>, touched: Set<string>): void {
    this.#empty((feed) => frame.left.includes(splitFeed(feed)[0]), touched);
    for (const [name, changes] of Object.entries(frame.feeds)) {
      if (changes.whole && !renewed.has(name)) this.#empty((feed) => feed === name, touched);
      if (changes.whole) renewed.add(name);
      this.#change(name, changes, touched);
    }
  }

  #change(feed: string, changes: FeedChanges, touched: Set<string>): void {
    const keys = this.#feeds.get(feed) ?? new Set();
    this.#feeds.set(feed, keys);
    for (const [key, view] of Object.entries(changes.set)) {
      keys.add(key);
      this.#layers.set(key, (this.#layers.get(key) ?? new Map<string, View>()).set(feed, view));
      touched.add(key);
    }
    for (const key of changes.drop) {
      keys.delete(key);
      this.#drop(feed, key);
      touched.add(key);
    }
  }

  #empty(meant: (feed: string) => boolean, touched: Set<string>): void {
    for (const [feed, keys] of this.#feeds) {
      if (!meant(feed)) continue;
      this.#feeds.delete(feed);
      for (const key of keys) {
        this.#drop(feed, key);
        touched.add(key);
      }
    }
  }

  #drop(feed: string, key: string): void {
    const layers = this.#layers.get(key);
    layers?.delete(feed);
    if (layers?.size === 0) this.#layers.delete(key);
  }

  #dropFulfilled(): string[] {
    const touched: string[] = [];
    for (const [command, { of, until }] of this.#foreseen) {
      if (until === undefined || until > this.cursor) continue;
      this.#foreseen.delete(command);
      touched.push(...of.keys());
    }
    return touched;
  }

  /** Computes the present view of these entities and notifies their watchers. */
  #settle(keys: Iterable<string>): void {
    const topics = new Set<string>();
    for (const key of keys) {
      const [kind, id] = split(key);
      const seen = this.#seen.get(kind) ?? new Map<string, View>();
      this.#seen.set(kind, seen);
      const view = this.#foreseenView(key, this.#layered(key));
      if (view === undefined) seen.delete(id);
      else seen.set(id, view);
      this.#lists.delete(kind);
      topics.add(kind).add(key);
    }
    this.#tell(topics);
  }

  /** The layers of an entity over each other. A wider layer takes a field away by saying null. */
  #layered(key: string): View | undefined {
    const layers = this.#layers.get(key);
    if (!layers || layers.size < 2) return layers?.values().next().value;
    const ordered = [...layers].toSorted(([one], [other]) => layerOf(one) - layerOf(other));
    const whole = Object.assign({}, ...ordered.map(([, view]) => view)) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null)) as unknown as View;
  }

  #foreseenView(key: string, view: View | undefined): View | undefined {
    let now = view;
    for (const { of } of this.#foreseen.values()) now = of.has(key) ? of.get(key)?.(now) : now;
    return now;
  }

  #circle(topic: string): Set<Listener> {
    const circle = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, circle);
    return circle;
  }

  #tell(topics: Iterable<string>): void {
    const heard = new Set<Listener>();
    for (const topic of topics) for (const listener of this.#listeners.get(topic) ?? []) heard.add(listener);
    for (const listener of heard) listener();
  }
}
