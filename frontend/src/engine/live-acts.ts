import type { Command } from "../wire";

/** What became of a command that could not wait. */
export type Outcome =
  | { readonly kind: "done"; readonly sequence: number }
  | { readonly kind: "refused"; readonly code: string; readonly details: { readonly [key: string]: string } }
  | { readonly kind: "expired" }
  | { readonly kind: "offline" };

/** Why it had no effect. */
export type Failure = Exclude<Outcome, { kind: "done" }>;

/** Says a command that is not to be decided later than this; whether it was said. */
type Send = (id: string, command: Command, withinMillis: number) => boolean;

const EXPIRY_MILLIS = 5_000;

interface Waiting {
  readonly command: Command;
  readonly until: number;
  sent: boolean;
  tell(outcome: Outcome): void;
}

/**
 * Commands of the moment: given up after five seconds without an answer. A line that opens within them, at the start of a
 * page or after a hiccup, still takes them, once: the id is the same.
 */
export class LiveActs {
  #waiting = new Map<string, Waiting>();
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  ask(command: Command, id: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#expire(id), EXPIRY_MILLIS);
      const tell = (outcome: Outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      const waiting = { command, until: performance.now() + EXPIRY_MILLIS, sent: false, tell };
      this.#waiting.set(id, waiting);
      this.#say(id, waiting);
    });
  }

  /** The line is open: whatever waits is said on it. */
  sendAll(): void {
    for (const [id, waiting] of this.#waiting) this.#say(id, waiting);
  }

  /** The line will not open soon: what was never said is not said any more. */
  giveUp(): void {
    for (const [id, { sent }] of this.#waiting) if (!sent) this.#answer(id, { kind: "offline" });
  }

  done(id: string, sequence: number): void {
    this.#answer(id, { kind: "done", sequence });
  }

  refuse(id: string, code: string, details: { readonly [key: string]: string }): void {
    this.#answer(id, { kind: "refused", code, details });
  }

  /** Asks once more with the same id, within the same five seconds. */
  unknown(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting) this.#say(id, waiting);
  }

  /** The server is told how long it may still take, so that nothing takes effect that was given up here. */
  #say(id: string, waiting: Waiting): void {
    const withinMillis = Math.max(1, Math.round(waiting.until - performance.now()));
    waiting.sent = this.#send(id, waiting.command, withinMillis) || waiting.sent;
  }

  #expire(id: string): void {
    this.#answer(id, { kind: this.#waiting.get(id)?.sent ? "expired" : "offline" });
  }

  #answer(id: string, outcome: Outcome): void {
    this.#waiting.get(id)?.tell(outcome);
    this.#waiting.delete(id);
  }
}
