import type { Command } from "../wire";

/** What somebody asks for: the page does it. */
export interface Asked {
  readonly command: Command;
  /** What was done, in words, once it is. */
  readonly said?: string | undefined;
}

type DetailOf<E> = E extends CustomEvent<infer Detail> ? Detail : never;
type Emitted = { [K in keyof HTMLElementEventMap as HTMLElementEventMap[K] extends CustomEvent ? K : never]: DetailOf<HTMLElementEventMap[K]> };

/** Tells those around a component; each component declares its own events where it emits them. */
export function emit<K extends keyof Emitted>(from: EventTarget, name: K, ...[detail]: [Emitted[K]] extends [undefined] ? [] : [Emitted[K]]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Asks the page for something. */
export const ask = (from: EventTarget, command: Command, said?: string): void => emit(from, "act", { command, said });

declare global {
  interface HTMLElementEventMap {
    act: CustomEvent<Asked>;
    /** One of several things was chosen. */
    choose: CustomEvent<string>;
  }
}
