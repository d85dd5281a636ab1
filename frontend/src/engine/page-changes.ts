import type { Command } from "../wire";
import type { Failure } from "./live-acts";

export type FailedEvent = CustomEvent<{ readonly command: Command; readonly outcome: Failure }>;

interface ChangeEvents {
  /** The line, the outbox or the save state changed. */
  changed: Event;
  /** Stream time became known or was corrected. */
  time: Event;
  /** An act had no effect. A listener that shows the reason where the act was asked for prevents the toast. */
  failed: FailedEvent;
}

/** Changes that any component of a page may listen to. */
export class PageChanges {
  readonly #events = new EventTarget();

  /** Calls back until the returned function is called. */
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
