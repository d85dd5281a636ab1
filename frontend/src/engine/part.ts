import { type Command, type View, undoable } from "../wire";
import type { Foresight } from "./store";

export type CommandType = Command["type"];
export type About<T extends CommandType> = Extract<Command, { type: T }>;

/** Who asks for something, and when by stream time. */
export interface Foreseer {
  readonly me: string;
  readonly at: number;
}

/** What commands of one's own will make of what one sees; nothing where waiting for the server is as well. */
export type Foresees = { readonly [T in CommandType]?: (command: About<T>, by: Foreseer) => Foresight };

/** What a part of the product says to the engine of its commands. */
export interface Part {
  /**
   * The commands that carry what people typed, or rest on it, each with the key of what it changes: they wait in the outbox
   * rather than being lost. All others are of the moment.
   */
  readonly kept?: { readonly [T in CommandType]?: (command: About<T>) => string };
  readonly foresees?: Foresees;
  /** Which acts can be taken back: by command, the event by which the server names them. */
  readonly acts?: { readonly [T in CommandType]?: string };
}

type ByType<F> = { readonly [type: string]: F | undefined };

/** All parts of the product, as the engine asks them. */
export class Parts {
  readonly #kept: ByType<(command: Command) => string>;
  readonly #foresees: ByType<(command: Command, by: Foreseer) => Foresight>;
  readonly #acts: { readonly [type: string]: string | undefined };

  constructor(parts: readonly Part[]) {
    this.#kept = Object.assign({}, ...parts.map(({ kept }) => kept));
    this.#foresees = Object.assign({}, ...parts.map(({ foresees }) => foresees));
    this.#acts = Object.assign({}, ...parts.map(({ acts }) => acts));
  }

  /** Whether a command waits in the outbox until the server has it. */
  keeps({ type }: Pick<Command, "type">): boolean {
    return this.#kept[type] !== undefined;
  }

  /** Whether the act of this event was done by a command that waits. */
  keepsAct(event: string | undefined): boolean {
    return Object.keys(this.#kept).some((type) => event !== undefined && this.#acts[type] === event);
  }

  /** The key of what a kept command changes. */
  about(command: Command): string | undefined {
    return this.#kept[command.type]?.(command);
  }

  /** What a command will make of what one sees; an act of one's own can be taken back before the server has it. */
  foresee(id: string, command: Command, by: Foreseer): Foresight {
    const what = undoable.includes(command.type) ? this.#acts[command.type] : undefined;
    const seen = this.#foresees[command.type]?.(command, by) ?? [];
    return new Map([...seen, ...(what === undefined ? [] : [actOf(id, what, by)])]);
  }
}

const actOf = (id: string, what: string, { me, at }: Foreseer): readonly [string, (now: View | undefined) => View] => [`act/${id}`, (now) => now ?? { what, by: me, at }];
