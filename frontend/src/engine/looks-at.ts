import type { ReactiveController, ReactiveControllerHost } from "lit";
import { here } from "./here";

/** Its host looks at topics that depend on what it shows, for as long as it is on the page. */
export class LooksAt implements ReactiveController {
  readonly #topics: () => readonly string[];

  constructor(host: ReactiveControllerHost, topics: () => readonly string[]) {
    this.#topics = topics;
    host.addController(this);
  }

  hostUpdated(): void {
    here().look(this, this.#topics());
  }

  hostDisconnected(): void {
    here().look(this, []);
  }
}
