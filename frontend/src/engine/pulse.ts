import type { FromBrowser, FromServer } from "../wire";
import type { StreamTime } from "./stream-time";

/** How many pings go in a row, at the start of a connection and at each beat. */
const BURST = 12;
const BEAT = 4;
const BURST_MILLIS = 250;
const BEAT_MILLIS = 15_000;
const UNASKED = 0;

/** Asks the server for the time: often at the start of a connection, then a few times every fifteen seconds. */
export class Pulse {
  #n = 0;
  #burst = 0;
  #sent = new Map<number, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #time: StreamTime;
  readonly #say: (message: FromBrowser) => boolean;

  constructor(time: StreamTime, say: (message: FromBrowser) => boolean) {
    this.#time = time;
    this.#say = say;
  }

  start(): void {
    this.#burst = BURST;
    this.#sent.clear();
    this.#time.forget();
    this.#beat();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** A pong without a ping means that stream time has changed: the measurements so far are worthless. */
  hear({ n, at, rate }: Extract<FromServer, { type: "pong" }>): void {
    if (n === UNASKED) return this.start();
    const sent = this.#sent.get(n);
    this.#sent.delete(n);
    if (sent !== undefined) this.#time.sample(at, rate, sent);
  }

  #beat(): void {
    clearTimeout(this.#timer);
    this.#n += 1;
    this.#sent.set(this.#n, this.#time.monotonic());
    this.#say({ type: "ping", n: this.#n });
    this.#burst -= 1;
    this.#timer = this.#burst > 0 ? setTimeout(() => this.#beat(), BURST_MILLIS) : setTimeout(() => this.#beatAgain(), BEAT_MILLIS);
  }

  #beatAgain(): void {
    this.#burst = BEAT;
    this.#beat();
  }
}
