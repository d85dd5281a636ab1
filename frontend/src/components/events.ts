import type { Command } from "../wire";

/** A component asks the page for an act. */
export interface Asked {
  readonly command: Command;
  /** What to say once the act is done. */
  readonly said?: string | undefined;
}

type DetailOf<E> = E extends CustomEvent<infer Detail> ? Detail : never;
type Emitted = { [K in keyof HTMLElementEventMap as HTMLElementEventMap[K] extends CustomEvent ? K : never]: DetailOf<HTMLElementEventMap[K]> };

/** Sends an event to the elements around a component. Each component declares its events where it emits them. */
export function emit<K extends keyof Emitted>(from: EventTarget, name: K, ...[detail]: [Emitted[K]] extends [undefined] ? [] : [Emitted[K]]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Asks the page for an act. */
export const ask = (from: EventTarget, command: Command, said?: string): void => emit(from, "act", { command, said });

declare global {
  interface HTMLElementEventMap {
    act: CustomEvent<Asked>;
    /** The person chose one of several things. */
    choose: CustomEvent<string>;
  }
}
