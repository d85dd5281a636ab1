import type { ReactiveController, ReactiveControllerHost } from "lit";
import { here } from "./here";

/** Draws its host again when one of these kinds or entities changes, or the language does. */
export class Watch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #topics: readonly string[];
  #stop = () => {};

  constructor(host: ReactiveControllerHost, ...topics: string[]) {
    this.#host = host;
    this.#topics = topics;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    const { store, words } = here();
    const stops = [store.subscribe(this.#topics, update), words.subscribe(update)];
    this.#stop = () => stops.forEach((stop) => stop());
  }

  hostDisconnected(): void {
    this.#stop();
  }
}

/** Draws its host again when the line, the outbox or the save state changes. */
export class WatchLine implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop = () => {};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = here().changes.on("changed", () => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop();
  }
}

/** Draws its host again when the text that depends on time changes. */
export class Ticking implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #face: () => string;
  readonly #everyMillis: number;
  #last = "";
  #stop = () => {};

  constructor(host: ReactiveControllerHost, face: () => string, everyMillis = 200) {
    this.#host = host;
    this.#face = face;
    this.#everyMillis = everyMillis;
    host.addController(this);
  }

  hostConnected(): void {
    const timer = setInterval(this.#tick, this.#everyMillis);
    const stop = here().changes.on("time", this.#tick);
    this.#stop = () => {
      clearInterval(timer);
      stop();
    };
  }

  hostDisconnected(): void {
    this.#stop();
  }

  readonly #tick = () => {
    if (document.hidden) return;
    const face = this.#face();
    if (face === this.#last) return;
    this.#last = face;
    this.#host.requestUpdate();
  };
}
