import type { Command } from "../wire";

/** Somebody asks for something: the page sends it. */
export class Act extends Event {
  static readonly type = "act";
  /** @param said what was done, in words, for the offer to undo it */
  constructor(
    readonly command: Command,
    readonly said?: string,
  ) {
    super(Act.type, { bubbles: true, composed: true });
  }
}

/** One of several things was chosen. */
export class Choose<T = string> extends Event {
  static readonly type = "choose";
  constructor(readonly value: T) {
    super(Choose.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    act: Act;
    choose: Choose;
  }
}
