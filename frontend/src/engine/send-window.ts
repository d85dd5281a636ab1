import type { Kept } from "./outbox-shelf";
import { Pace } from "./pace";

/** Commands on their way at once: less than the server takes in one burst, with room for pings and leases. */
const UNANSWERED = 8;
/** The server ends a socket that says more than ten things a second in the long run. */
const PER_SECOND = 8;
const ASK_AGAIN_MILLIS = 2_000;
const PATIENCE_MILLIS = 15_000;

interface Asked {
  readonly about: string;
  readonly patience: ReturnType<typeof setTimeout>;
}

/**
 * Which of the waiting commands is sent when. In the order in which they were written, a few at a time, the next one on an
 * answer; of two about the same thing the second waits for the answer of the first, so that they cannot take effect the
 * other way round. One whose answer is in doubt is asked again, and until it has its answer it goes alone. An answer that
 * does not come in time is in doubt too, so that none can hold up the rest for good.
 */
export class SendWindow {
  #asked = new Map<string, Asked>();
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

  /** Another line: what was asked on the old one gets no answer there any more. */
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

  /** It has its answer: there is room for another. */
  settle(id: string): void {
    this.#free(id);
    this.#doubted.delete(id);
    this.advance();
  }

  /** Nobody knows whether it had an effect, or it had none for now: the same one is asked for again. */
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
