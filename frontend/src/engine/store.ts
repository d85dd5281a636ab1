import type { Changes, Leases, ScopeChanges, View, Views } from "../wire";
import type { EntityKind, Entry, World } from "./world";

/** What a pending command will make of each entity: its next view, or undefined when the entity goes. */
export type Foresight = ReadonlyMap<string, (now: View | undefined) => View | undefined>;

type Scope = Map<string, View>;
type Listener = () => void;

/** How much a scope tells of an entity. Staff see more than a room does, such as the reasons for seats. */
function closeness(scope: string): number {
  if (scope.startsWith("person/")) return 3;
  if (scope === "staff") return 2;
  return scope.startsWith("room/") ? 1 : 0;
}

function split(key: string): [kind: EntityKind, id: string] {
  const slash = key.indexOf("/");
  return slash < 0 ? [key as EntityKind, ""] : [key.slice(0, slash) as EntityKind, key.slice(slash + 1)];
}

/**
 * Everything this browser may see. Frames move the cursor from one sequence to another. The frames of one step are
 * applied together. An entity in several scopes shows as in the closest one. Foresight covers it until the cursor has
 * passed the effect of the pending command.
 */
export class Store implements World {
  epoch = 0;
  mark = "";
  cursor = 0;
  #nextMark = "";
  #scopes = new Map<string, Scope>();
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
    return [...this.#scopes.keys()];
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
    if (frames[0]?.from === 0) this.#leave([...this.#scopes.keys()], touched);
    const renewed = new Set<string>();
    for (const frame of frames) this.#applyOne(frame, renewed, touched);
    this.cursor = last.to;
    this.mark = this.#nextMark;
    this.#settle([...touched, ...this.#dropFulfilled()]);
  }

  #applyOne(frame: Changes, renewed: Set<string>, touched: Set<string>): void {
    this.#leave(frame.left, touched);
    for (const [name, changes] of Object.entries(frame.scopes)) {
      if (changes.whole && !renewed.has(name)) this.#leave([name], touched);
      if (changes.whole) renewed.add(name);
      this.#change(name, changes, touched);
    }
  }

  #change(name: string, changes: ScopeChanges, touched: Set<string>): void {
    const scope = this.#scopes.get(name) ?? new Map<string, View>();
    this.#scopes.set(name, scope);
    for (const [key, view] of Object.entries(changes.set)) {
      scope.set(key, view);
      touched.add(key);
    }
    for (const key of changes.drop) {
      scope.delete(key);
      touched.add(key);
    }
  }

  #leave(names: readonly string[], touched: Set<string>): void {
    for (const name of names) {
      for (const key of this.#scopes.get(name)?.keys() ?? []) touched.add(key);
      this.#scopes.delete(name);
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
      const view = this.#foreseenView(key, this.#closestView(key));
      if (view === undefined) seen.delete(id);
      else seen.set(id, view);
      this.#lists.delete(kind);
      topics.add(kind).add(key);
    }
    this.#tell(topics);
  }

  #closestView(key: string): View | undefined {
    let closest = -1;
    let found: View | undefined;
    for (const [name, scope] of this.#scopes) {
      const view = scope.get(key);
      if (view === undefined || closeness(name) <= closest) continue;
      closest = closeness(name);
      found = view;
    }
    return found;
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
