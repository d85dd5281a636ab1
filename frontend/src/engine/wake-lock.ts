import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Keeps the screen on while its host is shown and wants it, if the browser allows it. */
export class WakeLock implements ReactiveController {
  #lock: WakeLockSentinel | undefined;
  readonly #visible = () => void this.#settle();
  readonly #wanted: () => boolean;

  constructor(host: ReactiveControllerHost, wanted: () => boolean = () => true) {
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#visible);
    void this.#settle();
  }

  hostUpdated(): void {
    void this.#settle();
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#visible);
    void this.#lock?.release();
    this.#lock = undefined;
  }

  async #settle(): Promise<void> {
    if (!this.#wanted()) {
      await this.#lock?.release();
      this.#lock = undefined;
    } else if ((!this.#lock || this.#lock.released) && document.visibilityState === "visible") {
      this.#lock = await navigator.wakeLock?.request("screen").catch(() => undefined);
    }
  }
}
