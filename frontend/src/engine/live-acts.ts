import type { Command } from "../wire";

/** What became of a live command. */
export type Outcome =
  | { readonly kind: "done"; readonly sequence: number }
  | { readonly kind: "refused"; readonly code: string; readonly details: { readonly [key: string]: string } }
  | { readonly kind: "expired" }
  | { readonly kind: "offline" };

/** Why it had no effect. */
export type Failure = Exclude<Outcome, { kind: "done" }>;

/** Sends a command with a time limit. Returns whether it was sent. */
type Send = (id: string, command: Command, withinMillis: number) => boolean;

const EXPIRY_MILLIS = 5_000;

interface WaitingAct {
  readonly command: Command;
  readonly until: number;
  sent: boolean;
  tell(outcome: Outcome): void;
}

/**
 * Live commands fail after five seconds without an answer. If the connection opens within that time, at the start of a
 * page or after a short interruption, they are sent then. The id stays the same, so they take effect once.
 */
export class LiveActs {
  #waiting = new Map<string, WaitingAct>();
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

  /** The connection is open: sends all that waits. */
  sendAll(): void {
    for (const [id, waiting] of this.#waiting) this.#say(id, waiting);
  }

  /** The connection will not open soon: drops what was never sent. */
  giveUp(): void {
    for (const [id, { sent }] of this.#waiting) if (!sent) this.#answer(id, { kind: "offline" });
  }

  done(id: string, sequence: number): void {
    this.#answer(id, { kind: "done", sequence });
  }

  refuse(id: string, code: string, details: { readonly [key: string]: string }): void {
    this.#answer(id, { kind: "refused", code, details });
  }

  /** Sends it again with the same id, within the same five seconds. */
  unknown(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting) this.#say(id, waiting);
  }

  /** Tells the server how much time is left, so that no act takes effect after the page has given it up. */
  #say(id: string, waiting: WaitingAct): void {
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
