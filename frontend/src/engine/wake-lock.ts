import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Keeps the screen on while its host is shown and wants it, if the browser allows it. */
export class WakeLock implements ReactiveController {
  /** The lock, or the request for one. There is never more than one. */
  #lock: Promise<WakeLockSentinel | undefined> | undefined;
  readonly #visible = () => this.#settle();
  readonly #wanted: () => boolean;

  constructor(host: ReactiveControllerHost, wanted: () => boolean = () => true) {
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#visible);
    this.#settle();
  }

  hostUpdated(): void {
    this.#settle();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#visible);
    this.#release();
  }

  #settle(): void {
    if (!this.#wanted()) this.#release();
    else if (!this.#lock && document.visibilityState === "visible") this.#request();
  }

  /** The browser may refuse, and it takes the lock back when the page is hidden. After that the next change asks again. */
  #request(): void {
    const asked = navigator.wakeLock?.request("screen").catch(() => undefined);
    const over = () => {
      if (this.#lock === asked) this.#lock = undefined;
    };
    this.#lock = asked;
    void asked?.then((lock) => (lock ? lock.addEventListener("release", over) : over()));
  }

  #release(): void {
    void this.#lock?.then((lock) => lock?.release());
    this.#lock = undefined;
  }
}
