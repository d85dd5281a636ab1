import type { Command } from "../wire";

/** What became of a command that could not wait. */
export type Outcome =
  | { readonly kind: "done"; readonly sequence: number }
  | { readonly kind: "refused"; readonly code: string; readonly details: { readonly [key: string]: string } }
  | { readonly kind: "expired" }
  | { readonly kind: "offline" };

type Send = (id: string, command: Command) => boolean;

const EXPIRY_MILLIS = 5_000;

interface Waiting {
  readonly command: Command;
  sent: boolean;
  tell(outcome: Outcome): void;
}

/**
 * Commands of the moment: given up after five seconds without an answer. A line that opens within them, at the start of a
 * page or after a hiccup, still takes them, once: the id is the same.
 */
export class LiveActs {
  #waiting = new Map<string, Waiting>();

  constructor(private readonly send: Send) {}

  ask(command: Command, id: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#expire(id), EXPIRY_MILLIS);
      const tell = (outcome: Outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#waiting.set(id, { command, sent: this.send(id, command), tell });
    });
  }

  /** The line is open: whatever waits is said on it. */
  sendAll(): void {
    for (const [id, waiting] of this.#waiting) waiting.sent = this.send(id, waiting.command) || waiting.sent;
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

  /** Asks once more with the same id; that it takes effect late is bounded by the same five seconds. */
  unknown(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting) this.send(id, waiting.command);
  }

  #expire(id: string): void {
    this.#answer(id, { kind: this.#waiting.get(id)?.sent ? "expired" : "offline" });
  }

  #answer(id: string, outcome: Outcome): void {
    this.#waiting.get(id)?.tell(outcome);
    this.#waiting.delete(id);
  }
}
