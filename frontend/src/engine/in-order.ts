/** Passes texts on in the order in which they came, although some of them are ready only later. */
export class InOrder {
  readonly #broken: () => void;
  #last: Promise<void> | undefined;

  /** Calls `broken` when a text cannot be had. */
  constructor(broken: () => void) {
    this.#broken = broken;
  }

  /** Passes it on at once when nothing before it has to be waited for. */
  take(text: string | Promise<string>, pass: (text: string) => void): void {
    if (this.#last === undefined && typeof text === "string") return pass(text);
    const last = this.#passAfter(this.#last, text, pass).finally(() => {
      if (this.#last === last) this.#last = undefined;
    });
    this.#last = last;
  }

  async #passAfter(before: Promise<void> | undefined, text: string | Promise<string>, pass: (text: string) => void): Promise<void> {
    const [ready] = await Promise.allSettled([text, before]);
    if (ready.status === "fulfilled") pass(ready.value);
    else this.#broken();
  }
}
