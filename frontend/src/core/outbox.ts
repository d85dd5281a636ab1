import type { Command } from "../wire";
import type { Kept, Shelf } from "./outbox-shelf";

/** Who is told what becomes of kept commands. */
export interface OutboxEvents {
  /** Sends it if the line is live; whether it was sent. */
  send(kept: Kept): boolean;
  /** It will have an effect: what it foresees may be shown. */
  kept(kept: Kept): void;
  done(id: string, sequence: number): void;
  /** It had no effect and will have none unless it is tried again. */
  dropped(id: string): void;
  changed(): void;
}

const ASK_AGAIN_MILLIS = 2_000;

/**
 * What people typed, until the server has acknowledged it. Each command is on the shelf before it is sent, is sent with
 * the same id until there is an answer, and in the order in which it was written. What is refused stays, with the reason.
 */
export class Outbox {
  #kept = new Map<string, Kept>();
  #last = 0;
  #storing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly owner: string,
    private readonly shelf: Shelf,
    private readonly events: OutboxEvents,
  ) {}

  /** Takes up what an earlier page left behind. */
  async open(): Promise<void> {
    for (const kept of await this.shelf.of(this.owner)) this.#take(kept);
  }

  async keep(command: Command, id: string = crypto.randomUUID()): Promise<void> {
    this.#last = Math.max(Date.now(), this.#last + 1);
    const kept: Kept = { id, owner: this.owner, command, at: this.#last };
    this.#take(kept);
    await this.#store(() => this.shelf.put(kept));
    if (this.#kept.has(id)) this.events.send(kept);
  }

  /** Sends again everything that has no answer yet. */
  sendAll(): void {
    for (const kept of this.waiting()) this.events.send(kept);
  }

  waiting(): Kept[] {
    return [...this.#kept.values()].filter((kept) => !kept.refused);
  }

  refused(): Kept[] {
    return [...this.#kept.values()].filter((kept) => kept.refused);
  }

  has(id: string): boolean {
    return this.#kept.has(id);
  }

  done(id: string, sequence: number): void {
    this.#remove(id);
    this.events.done(id, sequence);
  }

  refuse(id: string, code: string, details: { readonly [key: string]: string }): void {
    const kept = this.#kept.get(id);
    if (!kept) return;
    this.#put({ ...kept, refused: { code, details } });
    this.events.dropped(id);
  }

  unknown(id: string): void {
    const kept = this.#kept.get(id);
    if (kept) setTimeout(() => this.#kept.has(id) && this.events.send(kept), ASK_AGAIN_MILLIS);
  }

  /** Tries a refused command once more: a new one, since the old one had its answer. */
  async retry(id: string): Promise<void> {
    const kept = this.#kept.get(id);
    if (!kept) return;
    await this.keep(kept.command);
    this.#remove(id);
  }

  /** Its author lets it go. */
  discard(id: string): void {
    this.#remove(id);
    this.events.dropped(id);
  }

  #take(kept: Kept): void {
    this.#kept.set(kept.id, kept);
    this.#last = Math.max(this.#last, kept.at);
    if (!kept.refused) this.events.kept(kept);
    this.events.changed();
  }

  #put(kept: Kept): void {
    this.#kept.set(kept.id, kept);
    void this.#store(() => this.shelf.put(kept));
    this.events.changed();
  }

  #remove(id: string): void {
    if (!this.#kept.delete(id)) return;
    void this.#store(() => this.shelf.remove(id));
    this.events.changed();
  }

  /** One after the other, so that a removal never overtakes the put before it; a full disk keeps nobody from sending. */
  #store(act: () => Promise<unknown>): Promise<unknown> {
    this.#storing = this.#storing.then(act).catch(() => undefined);
    return this.#storing;
  }
}
