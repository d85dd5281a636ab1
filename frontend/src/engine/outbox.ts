import type { Command } from "../wire";
import type { Kept, Shelf } from "./outbox-shelf";
import { SendWindow } from "./send-window";

/** Learns what becomes of kept commands. */
export interface OutboxEvents {
  /** Sends the command if the connection is live. Returns whether it was sent. */
  send(kept: Kept): boolean;
  /** The key of what it changes. */
  about(kept: Kept): string;
  /** It will take effect, so the page may show what it foresees. */
  kept(kept: Kept): void;
  done(id: string, sequence: number): void;
  /** It had no effect, and will have none unless its author tries again. */
  dropped(id: string): void;
  changed(): void;
}

/** The server could not decide: neither yes nor no. */
const BUSY = "engine.busy";

/**
 * What people typed, until the server acknowledges it. Each command is stored before it is sent. It is sent with the
 * same id until there is an answer. Commands go in the order in which they were written. Refused ones stay, with the reason.
 * A refusal counts only when all earlier commands have their answers, since what it depends on may still arrive.
 */
export class Outbox {
  #kept = new Map<string, Kept>();
  #last = 0;
  #storing: Promise<unknown> = Promise.resolve();
  #unshelved = new Set<string>();
  readonly #window = new SendWindow(
    () => this.#sendable(),
    (kept) => this.#events.send(kept),
    (kept) => this.#events.about(kept),
  );
  /** The key of each command that this page has kept, so that its undo goes the same way. */
  readonly #known = new Map<string, string>();
  readonly #owner: string;
  readonly #shelf: Shelf;
  readonly #events: OutboxEvents;

  constructor(owner: string, shelf: Shelf, events: OutboxEvents) {
    this.#owner = owner;
    this.#shelf = shelf;
    this.#events = events;
  }

  /** Takes over what an earlier page left. */
  async open(): Promise<void> {
    for (const kept of await this.#shelf.of(this.#owner)) this.#take(kept);
  }

  async keep(command: Command, id: string = crypto.randomUUID()): Promise<void> {
    this.#last = Math.max(Date.now(), this.#last + 1);
    const kept: Kept = { id, owner: this.#owner, command, at: this.#last };
    this.#unshelved.add(id);
    this.#take(kept);
    await this.#store(() => this.#shelf.put(kept));
    this.#unshelved.delete(id);
    this.#window.advance();
  }

  /** The connection is open: sends everything that has no answer. */
  sendAgain(): void {
    this.#window.begin();
  }

  waiting(): Kept[] {
    return [...this.#kept.values()].filter((kept) => !kept.refused);
  }

  refused(): Kept[] {
    return [...this.#kept.values()].filter((kept) => kept.refused);
  }

  /** Whether this page has kept the command, answered or not. */
  knows(id: string): boolean {
    return this.#known.has(id);
  }

  aboutOf(id: string): string | undefined {
    return this.#known.get(id);
  }

  has(id: string): boolean {
    return this.#kept.has(id);
  }

  done(id: string, sequence: number): void {
    this.#remove(id);
    this.#events.done(id, sequence);
    this.#window.settle(id);
  }

  refuse(id: string, code: string, details: { readonly [key: string]: string }): void {
    const kept = this.#awaited(id);
    if (!kept) return;
    if (code === BUSY || this.waiting()[0] !== kept) return this.unknown(id);
    this.#put({ ...kept, refused: { code, details } });
    this.#events.dropped(id);
    this.#window.settle(id);
  }

  unknown(id: string): void {
    if (this.#awaited(id)) this.#window.doubt(id);
  }

  /** Sends a refused command again, with a new id, because the server has answered the old one. */
  async retry(id: string): Promise<void> {
    const kept = this.#kept.get(id);
    if (!kept) return;
    await this.keep(kept.command);
    this.#remove(id);
  }

  /** Its author discards it. */
  discard(id: string): void {
    this.#remove(id);
    this.#events.dropped(id);
    this.#window.settle(id);
  }

  #awaited(id: string): Kept | undefined {
    const kept = this.#kept.get(id);
    return kept?.refused ? undefined : kept;
  }

  /** What waits and is stored. A command that is not stored yet holds back the later ones. */
  *#sendable(): Iterable<Kept> {
    for (const kept of this.#kept.values()) {
      if (this.#unshelved.has(kept.id)) return;
      if (!kept.refused) yield kept;
    }
  }

  #take(kept: Kept): void {
    this.#kept.set(kept.id, kept);
    this.#known.set(kept.id, this.#events.about(kept));
    this.#last = Math.max(this.#last, kept.at);
    if (!kept.refused) this.#events.kept(kept);
    this.#events.changed();
  }

  #put(kept: Kept): void {
    this.#kept.set(kept.id, kept);
    void this.#store(() => this.#shelf.put(kept));
    this.#events.changed();
  }

  #remove(id: string): void {
    if (!this.#kept.delete(id)) return;
    void this.#store(() => this.#shelf.remove(id));
    this.#events.changed();
  }

  /** Writes in order, so that a removal never comes before the put. A full disk does not prevent sending. */
  #store(act: () => Promise<unknown>): Promise<unknown> {
    this.#storing = this.#storing.then(act).catch(() => undefined);
    return this.#storing;
  }
}
