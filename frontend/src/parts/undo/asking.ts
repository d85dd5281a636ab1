import type { ReactiveControllerHost } from "lit";
import { toast } from "../../components/toast";
import type { Command } from "../../wire";
import { Act } from "../../components/events";
import { send } from "../../engine/send";
import { type Step, Steps } from "./steps";
import { tell } from "../../engine/words-here";
import type { World } from "../../engine/world";
import { here } from "../../engine/here";

type Inverse = (world: World, command: Command) => Command | undefined;

/** Whether what an inverse would give back is still as it was left. */
type Holds = (world: World, inverse: Command) => boolean;

/** Sends what the components of a page ask for, says what was done, and takes it back. */
export class Asking {
  readonly #steps = new Steps();

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly inverse: Inverse,
    private readonly holds: Holds = () => true,
  ) {
    host.addEventListener(Act.type, (event) => void this.ask(event as Act));
  }

  /** What an undo would take back, in words; undefined where it would take nothing. */
  get undoable(): string | undefined {
    const last = this.#steps.last;
    return last && this.holds(here().store, last.back) ? last.said : undefined;
  }

  /** Whether it was done. */
  async ask({ command, said = "" }: Act): Promise<boolean> {
    const back = this.inverse(here().store, command);
    const outcome = await send(command);
    if (outcome.kind !== "done") return false;
    const step = back && { back, said };
    this.#steps.done(step);
    this.host.requestUpdate();
    if (said) toast(said, ...(step ? [() => this.#takeBack(step)] : []));
    return true;
  }

  undo(): void {
    const last = this.#steps.last;
    if (last && this.undoable !== undefined) this.#takeBack(last);
    else toast(tell("staff.undo.nothing"));
  }

  #takeBack(step: Step): void {
    if (!this.#steps.has(step) || !this.holds(here().store, step.back)) return toast(tell("staff.undo.nothing"));
    this.#steps.takenBack(step);
    this.host.requestUpdate();
    void send(step.back).then(({ kind }) => kind === "done" && toast(undone(step)));
  }
}

const undone = ({ said }: Step): string => (said ? tell("staff.undone.what", { what: said }) : tell("staff.undone"));
