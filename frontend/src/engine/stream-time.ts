/** The bounds that one answer gives for the offset between the server's clock and ours. */
interface Sample {
  readonly least: number;
  readonly most: number;
  readonly received: number;
}

const KEPT = 32;
const STEP_BACK_MILLIS = 2_000;
/** The most that the clock of a device may drift against the server's, as a part of the time passed. */
const DRIFT = 0.0002;

/**
 * Stream time in this browser: the server's time by the browser's monotonic clock, from all recent answers together. The
 * request of one answer and the response of another may be the quick ones, so together they give narrower bounds than
 * the quickest answer alone. It does not step back for small corrections, so that no countdown counts up.
 */
export class StreamTime {
  #rate = 1;
  #samples: Sample[] = [];
  #offset: number | undefined;
  #shown = Number.NEGATIVE_INFINITY;

  constructor(readonly monotonic: () => number = () => performance.now()) {}

  get known(): boolean {
    return this.#offset !== undefined;
  }

  get rate(): number {
    return this.#rate;
  }

  /** Adds an answer: the server's time at some moment between these two. */
  sample(at: number, rate: number, sent: number, received = this.monotonic()): void {
    if (rate !== this.#rate) this.forget();
    this.#rate = rate;
    const newest = { least: at - received * rate, most: at - sent * rate, received };
    this.#samples = [...this.#samples, newest].slice(-KEPT);
    this.#offset = this.#middle(newest) ?? this.#middleOfTheLatest(newest);
  }

  /** The middle of the possible range. Undefined when the answers contradict each other. */
  #middle(newest: Sample): number | undefined {
    const drift = ({ received }: Sample) => (newest.received - received) * this.#rate * DRIFT;
    const least = Math.max(...this.#samples.map((sample) => sample.least - drift(sample)));
    const most = Math.min(...this.#samples.map((sample) => sample.most + drift(sample)));
    return least <= most ? (least + most) / 2 : undefined;
  }

  /** One of the clocks stood still or jumped: the oldest answers go until the others agree. */
  #middleOfTheLatest(newest: Sample): number | undefined {
    let middle: number | undefined;
    while (middle === undefined && this.#samples.length > 1) {
      this.#samples = this.#samples.slice(1);
      middle = this.#middle(newest);
    }
    return middle;
  }

  /** Takes a time of unknown age. It counts until there is a real answer. */
  guess(at: number, rate: number): void {
    this.#rate = rate;
    this.#samples = [];
    this.#offset = at - this.monotonic() * rate;
  }

  /** After a new connection or a sleep the old answers are worthless. */
  forget(): void {
    this.#samples = [];
  }

  /** Stream time in milliseconds since 1970. NaN until the server has told it. */
  now(): number {
    if (this.#offset === undefined) return Number.NaN;
    const now = this.monotonic() * this.#rate + this.#offset;
    const back = this.#shown - now;
    if (back > 0 && back < STEP_BACK_MILLIS * this.#rate) return this.#shown;
    this.#shown = now;
    return now;
  }
}
