import type { ReactiveControllerHost } from "lit";
import { toast } from "../core/components/toast/toast";
import type { Command } from "../wire";
import { Act } from "./events";
import { send } from "./send";
import { tell } from "./words";
import type { World } from "./world";
import { worldHere } from "./world-here";

type Inverse = (world: World, command: Command) => Command | undefined;

const remembered = 30;

/** Sends what the components of a page ask for, says what was done, and remembers how to take it back. */
export class Asking {
  #back: readonly Command[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly inverse: Inverse,
  ) {
    host.addEventListener(Act.type, (event) => void this.ask(event as Act));
  }

  get undoable(): boolean {
    return this.#back.length > 0;
  }

  async ask({ command, said }: Act): Promise<void> {
    const back = this.inverse(worldHere(), command);
    const outcome = await send(command);
    if (outcome.kind !== "done") return;
    if (back) this.#remember([...this.#back.slice(1 - remembered), back]);
    if (said) toast(said, ...(back ? [() => this.undo()] : []));
  }

  undo(): void {
    const back = this.#back.at(-1);
    if (!back) return;
    this.#remember(this.#back.slice(0, -1));
    void send(back).then(({ kind }) => kind === "done" && toast(tell("staff.undone")));
  }

  #remember(back: readonly Command[]): void {
    this.#back = back;
    this.host.requestUpdate();
  }
}
