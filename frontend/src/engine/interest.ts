/** The topics that a page looks at: those of the whole page, and those of the pieces that are on it now. */
export class Interest {
  readonly #always: readonly string[];
  readonly #now = new Map<object, readonly string[]>();

  constructor(always: readonly string[]) {
    this.#always = always;
  }

  /** A piece of the page looks at these topics now. Returns whether that is news. */
  look(piece: object, topics: readonly string[]): boolean {
    const before = this.wants().join();
    if (topics.length > 0) this.#now.set(piece, topics);
    else this.#now.delete(piece);
    return this.wants().join() !== before;
  }

  wants(): string[] {
    return [...new Set([...this.#always, ...[...this.#now.values()].flat()])].toSorted();
  }
}
