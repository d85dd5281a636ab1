import type { ReactiveControllerHost } from "lit";
import { toast } from "../core/components/toast/toast";
import type { Command } from "../wire";
import { Act } from "./events";
import { send } from "./send";
import { tell } from "./words";
import type { World } from "./world";
import { worldHere } from "./world-here";

type Inverse = (world: World, command: Command) => Command | undefined;

/** Whether what an inverse would give back is still as it was left. */
type Holds = (world: World, inverse: Command) => boolean;

/** An act that was done here, and what takes it back. */
interface Step {
  readonly back: Command;
  readonly said: string;
}

const remembered = 30;

/**
 * Sends what the components of a page ask for, says what was done, and remembers how to take it back: the last act first,
 * and never past one that cannot be taken back.
 */
export class Asking {
  #steps: readonly Step[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly inverse: Inverse,
    private readonly holds: Holds = () => true,
  ) {
    host.addEventListener(Act.type, (event) => void this.ask(event as Act));
  }

  /** What an undo would take back, in words; undefined where it would take nothing. */
  get undoable(): string | undefined {
    const last = this.#steps.at(-1);
    return last && this.holds(worldHere(), last.back) ? last.said : undefined;
  }

  async ask({ command, said = "" }: Act): Promise<void> {
    const back = this.inverse(worldHere(), command);
    const outcome = await send(command);
    if (outcome.kind !== "done") return;
    const step = back && { back, said };
    this.#remember(step ? [...this.#steps.slice(1 - remembered), step] : []);
    if (said) toast(said, ...(step ? [() => this.#takeBack(step)] : []));
  }

  undo(): void {
    const last = this.#steps.at(-1);
    if (last && this.undoable !== undefined) this.#takeBack(last);
    else toast(tell("staff.undo.nothing"));
  }

  #takeBack(step: Step): void {
    if (!this.#steps.includes(step) || !this.holds(worldHere(), step.back)) return toast(tell("staff.undo.nothing"));
    this.#remember(this.#steps.filter((each) => each !== step));
    void send(step.back).then(({ kind }) => kind === "done" && toast(tell("staff.undone", { what: step.said })));
  }

  #remember(steps: readonly Step[]): void {
    this.#steps = steps;
    this.host.requestUpdate();
  }
}
