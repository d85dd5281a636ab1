import type { Command } from "../../wire";

/** An act that was done here, and what takes it back. */
export interface Step {
  readonly back: Command;
  readonly said: string;
}

const most = 30;

/** What can be taken back: the last act first, and never past one that cannot be. */
export class Steps {
  #all: readonly Step[] = [];

  get last(): Step | undefined {
    return this.#all.at(-1);
  }

  has(step: Step): boolean {
    return this.#all.includes(step);
  }

  /** Something was done, which nothing takes back where there is no step. */
  done(step: Step | undefined): void {
    this.#all = step ? [...this.#all.slice(1 - most), step] : [];
  }

  takenBack(step: Step): void {
    this.#all = this.#all.filter((each) => each !== step);
  }
}
