import type { ReactiveController, ReactiveControllerHost } from "lit";
import { here } from "./here";

/** Draws its host again when one of these kinds or entities changes, or the language does. */
export class Watch implements ReactiveController {
  #stop = () => {};

  constructor(
    private readonly host: ReactiveControllerHost,
    ...topics: string[]
  ) {
    this.topics = topics;
    host.addController(this);
  }

  private readonly topics: readonly string[];

  hostConnected(): void {
    const update = () => this.host.requestUpdate();
    const { store, words } = here();
    const stops = [store.subscribe(this.topics, update), words.subscribe(update)];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  hostDisconnected(): void {
    this.#stop();
  }
}

/** Draws its host again when the line, the outbox or what becomes of it changes. */
export class WatchLine implements ReactiveController {
  readonly #update: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#update = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    here().changes.addEventListener("changed", this.#update);
  }

  hostDisconnected(): void {
    here().changes.removeEventListener("changed", this.#update);
  }
}

/** Draws its host again whenever what it shows of time may be another: nothing, unless the text it works out changes. */
export class Ticking implements ReactiveController {
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = "";

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly face: () => string,
    private readonly everyMillis = 200,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, this.everyMillis);
    here().changes.addEventListener("time", this.#tick);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    here().changes.removeEventListener("time", this.#tick);
  }

  readonly #tick = () => {
    if (document.hidden) return;
    const face = this.face();
    if (face === this.#last) return;
    this.#last = face;
    this.host.requestUpdate();
  };
}
