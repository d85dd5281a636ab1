import type { Changes, Hello, KeptFeeds, Leases, View, Views } from "../wire";
import { type FeedNews, Feeds } from "./feeds";
import { holds, overlap, splitFeed } from "./topics";
import type { EntityKind, Entry, World } from "./world";

/** What a pending command will make of each entity: its next view, or undefined when the entity goes. */
export type Foresight = ReadonlyMap<string, (now: View | undefined) => View | undefined>;

type Listener = () => void;

/** What a page has of the stream, as it tells the server. */
export type Having = Pick<Hello, "epoch" | "mark" | "cursor" | "scopes" | "has" | "kept">;

/** What this device has kept of earlier pages: their feeds, each piece complete up to a sequence. */
export interface KeptState {
  readonly epoch: number;
  readonly mark: string;
  readonly cursor: number;
  readonly kept: readonly KeptFeeds[];
  readonly feeds: ReadonlyMap<string, ReadonlyMap<string, View>>;
}

/** The server reads no more scopes in one hello. With more, the browser starts from nothing. */
const MOST_SCOPES = 500;

function split(key: string): [kind: EntityKind, id: string] {
  const slash = key.indexOf("/");
  return slash < 0 ? [key as EntityKind, ""] : [key.slice(0, slash) as EntityKind, key.slice(slash + 1)];
}

/**
 * What this page looks at and may see. Frames move the cursor from one sequence to another. The frames of one step are
 * applied together. Foresight covers it until the cursor has passed the effect of the pending command. A page may begin
 * with what this device has kept: that counts until the first step, which brings the difference.
 */
export class Store implements World {
  epoch = 0;
  mark = "";
  cursor = 0;
  /** How often it has begun from nothing. */
  beginnings = 0;
  #nextMark = "";
  /** The topics of which it has everything up to the cursor. */
  topics: readonly string[] = [];
  readonly #feeds = new Feeds();
  #kept: KeptState | undefined;
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

  /** Whether all that is shown is what this device has kept. */
  get isKept(): boolean {
    return this.#kept !== undefined;
  }

  /** Begins with what this device has kept, as far as the page looks at it. */
  resume(kept: KeptState, wants: readonly string[]): void {
    ({ epoch: this.epoch, mark: this.mark, cursor: this.cursor } = kept);
    this.#nextMark = kept.mark;
    this.#kept = kept;
    this.lookAt(wants);
  }

  /** The page looks at these topics, before the server has said anything: shows what is kept of them. */
  lookAt(wants: readonly string[]): void {
    if (!this.#kept) return;
    const shown = new Set(this.#feeds.names());
    const touched: string[] = [];
    for (const [feed, views] of this.#kept.feeds)
      if (!shown.has(feed) && holds(wants, splitFeed(feed)[1])) touched.push(...this.#feeds.fill(feed, views));
    if (touched.length > 0) this.#settle(touched);
  }

  /** What it has of the topics that the page looks at. */
  having(wants: readonly string[]): Having {
    const { epoch, mark, cursor } = this;
    const kept = (this.#kept?.kept ?? []).flatMap((each) => aboutThese(wants, each));
    const [scopes, has] = this.#kept ? [[], []] : [this.#feeds.scopes(), this.topics];
    const all = new Set([...scopes, ...kept.flatMap((each) => each.scopes)]);
    if (cursor === 0 || all.size > MOST_SCOPES) return { epoch, mark, cursor: 0, scopes: [], has: [], kept: [] };
    return { epoch, mark, cursor, scopes, has, kept };
  }

  /** Whether all that is asked for with this topic has arrived. Until then, to show nothing does not mean that there is nothing. */
  has(topic: string): boolean {
    const topics = this.#kept?.kept.flatMap((each) => each.topics) ?? this.topics;
    return holds(topics, topic.replace(/\*$/, ""));
  }

  scopes(): string[] {
    return this.#feeds.scopes();
  }

  /** What has come since the last call, and the feeds as they are now. */
  takeNews(): FeedNews & { readonly feeds: Feeds } {
    return { ...this.#feeds.takeNews(), feeds: this.#feeds };
  }

  /** Calls back after changes to a kind ({@code note}), an entity ({@code clock/segment:g1}), {@code leases}, or after each {@code step}. */
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
    const first = frames[0] as Changes;
    if (first.from > 0 && last.to < this.cursor) return;
    const touched = new Set<string>();
    this.#kept = undefined;
    if (first.from === 0) this.#beginAgain(touched);
    if (first.topics) this.#turnTo(first.topics, touched);
    const renewed = new Set<string>();
    for (const frame of frames) this.#applyOne(frame, renewed, touched);
    this.cursor = last.to;
    this.mark = this.#nextMark;
    this.#settle([...touched, ...this.#dropFulfilled()]);
    this.#tell(["step"]);
  }

  #beginAgain(touched: Set<string>): void {
    this.beginnings += 1;
    add(touched, this.#feeds.empty(() => true));
  }

  #turnTo(topics: readonly string[], touched: Set<string>): void {
    this.topics = topics;
    add(touched, this.#feeds.empty((feed) => !holds(topics, splitFeed(feed)[1])));
    touched.add("topics");
  }

  #applyOne(frame: Changes, renewed: Set<string>, touched: Set<string>): void {
    add(touched, this.#feeds.leave(frame.left));
    for (const [name, changes] of Object.entries(frame.feeds)) {
      if (changes.whole && !renewed.has(name)) add(touched, this.#feeds.renew(name));
      if (changes.whole) renewed.add(name);
      add(touched, this.#feeds.change(name, changes));
    }
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
      const view = this.#foreseenView(key, this.#feeds.layered(key));
      if (view === undefined) seen.delete(id);
      else seen.set(id, view);
      this.#lists.delete(kind);
      topics.add(kind).add(key);
    }
    this.#tell(topics);
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

function aboutThese(wants: readonly string[], piece: KeptFeeds): KeptFeeds[] {
  const topics = piece.topics.filter((topic) => wants.some((want) => overlap(want, topic)));
  return topics.length > 0 ? [{ ...piece, topics }] : [];
}

function add(all: Set<string>, more: Iterable<string>): void {
  for (const each of more) all.add(each);
}
