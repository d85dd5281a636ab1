import type { Kept } from "./outbox-shelf";
import { Pace } from "./pace";

/** Commands in flight at once: less than the server takes in one burst, with room for pings and leases. */
const UNANSWERED = 8;
/** The server closes a socket that sends more than ten messages a second in the long run. */
const PER_SECOND = 8;
const ASK_AGAIN_MILLIS = 2_000;
const PATIENCE_MILLIS = 15_000;

interface InFlight {
  readonly about: string;
  readonly patience: ReturnType<typeof setTimeout>;
}

/**
 * Decides when each waiting command is sent: in the order of writing, a few at a time. Of two commands about the same
 * thing, the second waits for the answer to the first, so that their order stays. A command whose answer is in doubt is
 * sent again, and nothing else is sent until it has its answer. An answer that is late is in doubt too, so no command
 * can hold up the others for good.
 */
export class SendWindow {
  #asked = new Map<string, InFlight>();
  #doubted = new Set<string>();
  #rest: ReturnType<typeof setTimeout> | undefined;
  readonly #pace = new Pace(PER_SECOND, UNANSWERED);
  readonly #waiting: () => Iterable<Kept>;
  readonly #send: (kept: Kept) => boolean;
  readonly #about: (kept: Kept) => string;

  constructor(waiting: () => Iterable<Kept>, send: (kept: Kept) => boolean, about: (kept: Kept) => string) {
    this.#waiting = waiting;
    this.#send = send;
    this.#about = about;
  }

  /** A new connection: answers to commands of the old one will not come. */
  begin(): void {
    for (const id of this.#asked.keys()) this.#free(id);
    this.#wake();
  }

  /** Sends what may be sent now. */
  advance(): void {
    if (this.#rest) return;
    for (const kept of this.#waiting()) {
      if (this.#asked.has(kept.id)) continue;
      if (this.#asked.size >= this.#width() || this.#isUnderWay(this.#about(kept))) return;
      const millis = this.#pace.millisToWait();
      if (millis > 0) return this.#restFor(millis);
      if (!this.#send(kept)) return;
      this.#ask(kept);
    }
  }

  /** It has its answer, which makes room for another. */
  settle(id: string): void {
    this.#free(id);
    this.#doubted.delete(id);
    this.advance();
  }

  /** It is unknown whether it had an effect, or it had none for now: the same command is sent again. */
  doubt(id: string): void {
    this.#free(id);
    this.#doubted.add(id);
    this.#restFor(ASK_AGAIN_MILLIS);
  }

  #width(): number {
    return this.#doubted.size > 0 ? 1 : UNANSWERED;
  }

  #isUnderWay(thing: string): boolean {
    return [...this.#asked.values()].some(({ about }) => about === thing);
  }

  #ask(kept: Kept): void {
    this.#pace.take();
    const patience = setTimeout(() => this.doubt(kept.id), PATIENCE_MILLIS);
    this.#asked.set(kept.id, { about: this.#about(kept), patience });
  }

  #free(id: string): void {
    clearTimeout(this.#asked.get(id)?.patience);
    this.#asked.delete(id);
  }

  #restFor(millis: number): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#wake(), millis);
  }

  #wake(): void {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.advance();
  }
}
