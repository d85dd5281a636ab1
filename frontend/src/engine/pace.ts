/** A rate limit: so many at once, and so many a second in the long run. */
export class Pace {
  #left: number;
  #at: number;
  readonly #perSecond: number;
  readonly #burst: number;
  readonly #monotonic: () => number;

  constructor(perSecond: number, burst: number, monotonic: () => number = () => performance.now()) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#monotonic = monotonic;
    this.#left = burst;
    this.#at = monotonic();
  }

  /** Milliseconds until the next one is allowed, or 0. */
  millisToWait(): number {
    const now = this.#monotonic();
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1_000) * this.#perSecond);
    this.#at = now;
    return this.#left < 1 ? Math.ceil(((1 - this.#left) / this.#perSecond) * 1_000) : 0;
  }

  /** Counts one. */
  take(): void {
    this.#left -= 1;
  }
}
