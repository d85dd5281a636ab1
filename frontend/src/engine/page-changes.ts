import type { Command } from "../wire";
import type { Failure } from "./live-acts";

export type FailedEvent = CustomEvent<{ readonly command: Command; readonly outcome: Failure }>;

interface ChangeEvents {
  /** The line, the outbox, or whether what was typed is safe. */
  changed: Event;
  /** Stream time is known, or takes another course. */
  time: Event;
  /** Something had no effect; whoever tells it where it was asked prevents that it is told at the foot of the page too. */
  failed: FailedEvent;
}

/** What everybody on a page may want to know. */
export class PageChanges {
  readonly #events = new EventTarget();

  /** Calls back until the function that it returns is called. */
  on<K extends keyof ChangeEvents>(name: K, listener: (event: ChangeEvents[K]) => void): () => void {
    const heard = (event: Event) => listener(event as ChangeEvents[K]);
    this.#events.addEventListener(name, heard);
    return () => this.#events.removeEventListener(name, heard);
  }

  tell(name: "changed" | "time"): void {
    this.#events.dispatchEvent(new Event(name));
  }

  fail(command: Command, outcome: Failure): void {
    this.#events.dispatchEvent(new CustomEvent("failed", { detail: { command, outcome }, cancelable: true }));
  }
}
