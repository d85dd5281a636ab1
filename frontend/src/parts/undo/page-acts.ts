import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Asked } from "../../components/events";
import { toast } from "../../components/toast";
import { freshId } from "../../engine/fresh-id";
import { here } from "../../engine/here";
import { tell } from "../../engine/words-here";
import type { Entry } from "../../engine/world";
import type { ActView } from "../../wire";
import { undo } from "./commands";
import { type Offered, isUndoable, newest } from "./selectors";
import { actInWords } from "./words";

type Host = ReactiveControllerHost & HTMLElement;

/** Does the acts that components ask for, says what was done, and undoes acts. */
export class PageActs implements ReactiveController {
  readonly #host: Host;
  readonly #offered: Offered;
  /** The acts that this page has undone, by the commands of the undos. So one undo after another goes further back. */
  readonly #undos = new Set<string>();

  constructor(host: Host, offered: Offered) {
    this.#host = host;
    this.#offered = offered;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("act", this.#asked);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("act", this.#asked);
  }

  /** What undo would undo, in words, or undefined when there is nothing. */
  get undoable(): string | undefined {
    const found = this.#newest();
    return found && inWords(found[1]);
  }

  /** Whether it was done. */
  async do({ command, said }: Asked): Promise<boolean> {
    const id = freshId();
    const { kind } = await here().do(command, id);
    if (kind !== "done") return false;
    if (said) toast(said, ...(isUndoable(command.type) ? [() => void this.#takeBack(id, said)] : []));
    return true;
  }

  undo(): void {
    const found = this.#newest();
    if (found) void this.#takeBack(found[0], inWords(found[1]));
    else toast(tell("staff.undo.nothing"));
  }

  readonly #asked = ({ detail }: CustomEvent<Asked>): void => void this.do(detail);

  #newest(): Entry<"act"> | undefined {
    return newest(here().store, this.#offered, this.#undos);
  }

  /** An undo can be undone too. Then the act is done again. */
  async #takeBack(act: string, what: string): Promise<void> {
    const id = freshId();
    const again = this.#undos.has(act);
    if (!again) this.#undos.add(id);
    const { kind } = await here().do(undo(act), id);
    if (kind === "done") toast(again ? what : tell("undo.done", { what }), () => void this.#takeBack(id, what));
  }
}

const inWords = (act: ActView): string => actInWords(here().store, act, tell);
