import type { ReactiveController, ReactiveControllerHost } from "lit";
import { isUndoable } from "../../components/cautious";
import type { Asked } from "../../components/events";
import type { MenuItem } from "../../components/menu";
import { type Offer, toast } from "../../components/toast";
import { freshId } from "../../engine/fresh-id";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import type { Entry } from "../../engine/world";
import type { ActView } from "../../wire";
import { isStaff } from "../people/selectors";
import type { LastAct } from "../run/acts-bar/acts";
import { undo } from "./commands";
import { type Offered, latest } from "./selectors";
import { actInWords } from "./words";

type Host = ReactiveControllerHost & HTMLElement;

const MOST_IN_MENU = 8;

/** Does the acts that components ask for, says what was done, and undoes acts. */
export class PageActs implements ReactiveController {
  readonly #host: Host;
  readonly #offered: Offered;
  /** The acts that the server did not undo. The next undo is about an older one. */
  readonly #refused = new Set<string>();
  /** The undos of this page that can be taken back, with what each was about, the last one at the end. */
  readonly #undone: (readonly [id: string, what: string])[] = [];

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

  /** What undo is about: the newest act, also if it cannot be undone. */
  get last(): LastAct | undefined {
    const found = this.#last();
    return found && { what: inWords(found[1]), undoable: found[1].undoable };
  }

  /** The latest acts, so that people can undo one of them on purpose. */
  readonly items = (): MenuItem[] =>
    latest(here().store, this.#offered)
      .slice(0, MOST_IN_MENU)
      .map(([id, act]) => ({
        label: inWords(act),
        disabled: !act.undoable,
        detail: act.undoable ? "" : tell("undo.never"),
        act: () => void this.#undo(id, inWords(act)),
      }));

  /** Whether it was done. */
  async do({ command, said }: Asked): Promise<boolean> {
    const id = freshId();
    const { kind } = await here().do(command, id);
    if (kind !== "done") return false;
    this.#undone.length = 0;
    if (said) toast(said, isUndoable(command.type) ? { label: "undo", ...possible(id), act: () => void this.#undo(id, said) } : undefined);
    return true;
  }

  undo(): void {
    const found = this.#last();
    if (!found) return toast(tell("staff.undo.nothing"));
    const [id, act] = found;
    const what = inWords(act);
    if (act.undoable) void this.#undo(id, what);
    else toast(tell("undo.not", { what }));
  }

  /** Does again what this page has undone last. A new act ends this, as it does in other programs. */
  redo(): void {
    const last = this.#undone.pop();
    if (last) void this.#redo(...last);
    else toast(tell("staff.redo.nothing"));
  }

  readonly #asked = ({ detail }: CustomEvent<Asked>): void => void this.do(detail);

  #last(): Entry<"act"> | undefined {
    return latest(here().store, this.#offered).find(([id]) => !this.#refused.has(id));
  }

  async #undo(act: string, what: string): Promise<void> {
    const id = freshId();
    const outcome = await here().do(undo(act), id);
    if (outcome.kind === "done") {
      this.#undone.push([id, what]);
      toast(tell("undo.done", { what }), { label: "redo", ...possible(id), act: () => void this.#redo(id, what) });
    }
    if (outcome.kind !== "refused" || outcome.code === "controls.elsewhere") return;
    this.#refused.add(act);
    this.#host.requestUpdate();
  }

  /** Undoes the undo, which does the act again. */
  async #redo(act: string, what: string): Promise<void> {
    const id = freshId();
    const known = this.#undone.findIndex(([undone]) => undone === act);
    if (known >= 0) this.#undone.splice(known, 1);
    const { kind } = await here().do(undo(act), id);
    if (kind === "done") toast(what, { label: "undo", ...possible(id), act: () => void this.#undo(id, what) });
  }
}

/** The server shows their acts to staff. The acts of others are known to be there, but not shown. */
const possible = (act: string): Pick<Offer, "isPossible"> => ({
  isPossible: () => here().store.one("act", act)?.undoable ?? !isStaff(here().store, here().me),
});

const inWords = (act: ActView): string => actInWords(here().store, act, say, tell);
