import { type Command, type ActName, type View, undoable } from "../wire";
import type { Foresight } from "./store";

export type CommandType = Command["type"];
export type About<T extends CommandType> = Extract<Command, { type: T }>;

/** Who sends the command, and when in stream time. */
export interface Foreseer {
  readonly me: string;
  readonly at: number;
}

/** What the reader's own commands will change. A part leaves out what can wait for the server. */
export type Foresees = { readonly [T in CommandType]?: (command: About<T>, by: Foreseer) => Foresight };

/** What a part tells the engine about its commands. */
export interface Part {
  /**
   * The commands with typed text, or that depend on it, each with the key of what it changes. They wait in the outbox, so
   * that they are not lost. All others are live.
   */
  readonly kept?: { readonly [T in CommandType]?: (command: About<T>) => string };
  /** Kept commands that stay on this device when they are refused, until their author decides. All with a wording do. */
  readonly refusedStay?: readonly CommandType[];
  readonly foresees?: Foresees;
}

type ByType<F> = { readonly [type: string]: F | undefined };

/** All parts together. */
export class Parts {
  readonly #kept: ByType<(command: Command) => string>;
  readonly #refusedStay: ReadonlySet<string>;
  readonly #foresees: ByType<(command: Command, by: Foreseer) => Foresight>;

  constructor(parts: readonly Part[]) {
    this.#kept = Object.assign({}, ...parts.map(({ kept }) => kept));
    this.#refusedStay = new Set(parts.flatMap(({ refusedStay = [] }) => refusedStay));
    this.#foresees = Object.assign({}, ...parts.map(({ foresees }) => foresees));
  }

  /** Whether a command waits in the outbox until the server has it. */
  keeps({ type }: Pick<Command, "type">): boolean {
    return this.#kept[type] !== undefined;
  }

  /** Whether a kept command stays on this device when it is refused. */
  staysRefused(command: Command): boolean {
    return "wording" in command || this.#refusedStay.has(command.type);
  }

  /** Whether the command behind this event waits in the outbox. */
  keepsAct(event: string | undefined): boolean {
    return event !== undefined && Object.keys(this.#kept).some((type) => undoable[type as CommandType]?.what === event);
  }

  /** The key of what a kept command changes. */
  about(command: Command): string | undefined {
    return this.#kept[command.type]?.(command);
  }

  /** What a command will change. An undo can take back an act that the server does not have yet. */
  foresee(id: string, command: Command, by: Foreseer): Foresight {
    const done = command.type === "undo" ? UNDONE : undoable[command.type];
    const seen = this.#foresees[command.type]?.(command, by) ?? [];
    return new Map([...seen, ...(done ? [actOf(id, done, by)] : [])]);
  }
}

/** An act that undid another. Only its own page knows which. */
const UNDONE: ActName = { what: "actUndone", part: "undo" };

const actOf = (id: string, done: ActName, { me, at }: Foreseer): readonly [string, (now: View | undefined) => View] => [
  `act/${id}`,
  (now) => now ?? { ...done, details: {}, by: me, at, undoable: true, undo: done === UNDONE },
];
