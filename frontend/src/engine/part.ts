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
}

type ByType<F> = { readonly [type: string]: F | undefined };

/** All parts of the product, as the engine asks them. */
export class Parts {
  readonly #kept: ByType<(command: Command) => string>;
  readonly #foresees: ByType<(command: Command, by: Foreseer) => Foresight>;

  constructor(parts: readonly Part[]) {
    this.#kept = Object.assign({}, ...parts.map(({ kept }) => kept));
    this.#foresees = Object.assign({}, ...parts.map(({ foresees }) => foresees));
  }

  /** Whether a command waits in the outbox until the server has it. */
  keeps({ type }: Pick<Command, "type">): boolean {
    return this.#kept[type] !== undefined;
  }

  /** Whether the act of this event was done by a command that waits. */
  keepsAct(event: string | undefined): boolean {
    return event !== undefined && Object.keys(this.#kept).some((type) => undoable[type as CommandType] === event);
  }

  /** The key of what a kept command changes. */
  about(command: Command): string | undefined {
    return this.#kept[command.type]?.(command);
  }

  /** What a command will make of what one sees; an act of one's own can be taken back before the server has it. */
  foresee(id: string, command: Command, by: Foreseer): Foresight {
    const what = undoable[command.type];
    const seen = this.#foresees[command.type]?.(command, by) ?? [];
    return new Map([...seen, ...(what === undefined ? [] : [actOf(id, what, by)])]);
  }
}

const actOf = (id: string, what: string, { me, at }: Foreseer): readonly [string, (now: View | undefined) => View] => [`act/${id}`, (now) => now ?? { what, by: me, at }];
