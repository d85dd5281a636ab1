interface Sample {
  readonly offset: number;
  readonly roundTrip: number;
}

const KEPT = 8;
const STEP_BACK_MILLIS = 2_000;

/**
 * Stream time as this browser knows it: the server's time by the browser's monotonic clock, from the quickest of the
 * last answers. It does not step back for small corrections, so that no countdown counts up.
 */
export class StreamTime {
  #rate = 1;
  #samples: Sample[] = [];
  #best: Sample | undefined;
  #shown = Number.NEGATIVE_INFINITY;

  constructor(private readonly monotonic: () => number = () => performance.now()) {}

  get known(): boolean {
    return this.#best !== undefined;
  }

  get rate(): number {
    return this.#rate;
  }

  /** Takes in an answer: what the server's time was somewhere between these two moments. */
  sample(at: number, rate: number, sent: number, received = this.monotonic()): void {
    if (rate !== this.#rate) this.forget();
    this.#rate = rate;
    const middle = (sent + received) / 2;
    this.#samples = [...this.#samples, { offset: at - middle * rate, roundTrip: received - sent }].slice(-KEPT);
    this.#best = this.#samples.reduce((best, next) => (next.roundTrip <= best.roundTrip ? next : best));
  }

  /** Takes in a time of which nobody knows how old it is: better than none, until there is a true answer. */
  guess(at: number, rate: number): void {
    this.#rate = rate;
    this.#samples = [];
    this.#best = { offset: at - this.monotonic() * rate, roundTrip: Number.POSITIVE_INFINITY };
  }

  /** After a new connection or a sleep the old answers say nothing any more. */
  forget(): void {
    this.#samples = [];
  }

  /** Stream time in milliseconds since 1970; not a number until the server has told it. */
  now(): number {
    if (!this.#best) return Number.NaN;
    const now = this.monotonic() * this.#rate + this.#best.offset;
    const back = this.#shown - now;
    if (back > 0 && back < STEP_BACK_MILLIS * this.#rate) return this.#shown;
    this.#shown = now;
    return now;
  }
}
