import type { Command } from "../wire";

/** What became of a command that could not wait. */
export type Outcome =
  | { readonly kind: "done"; readonly sequence: number }
  | { readonly kind: "refused"; readonly code: string; readonly details: { readonly [key: string]: string } }
  | { readonly kind: "expired" }
  | { readonly kind: "offline" };

type Send = (id: string, command: Command) => boolean;

const EXPIRY_MILLIS = 5_000;

/** Commands of the moment: sent now or not at all, and given up after five seconds without an answer. */
export class LiveActs {
  #waiting = new Map<string, { command: Command; tell: (outcome: Outcome) => void }>();

  constructor(private readonly send: Send) {}

  ask(command: Command, id: string): Promise<Outcome> {
    if (!this.send(id, command)) return Promise.resolve({ kind: "offline" });
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answer(id, { kind: "expired" }), EXPIRY_MILLIS);
      const tell = (outcome: Outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#waiting.set(id, { command, tell });
    });
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

  #answer(id: string, outcome: Outcome): void {
    this.#waiting.get(id)?.tell(outcome);
    this.#waiting.delete(id);
  }
}
