import { leftOf } from "../../engine/clock-face";
import type { Store } from "../../engine/store";

/** A segment with its planned and real times in stream milliseconds. The server computes the same from the same samples. */
export interface SegmentTimes {
  readonly id: string;
  readonly session: string;
  readonly plannedStart: number;
  readonly lengthMillis: number;
  readonly fixed: boolean;
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  /** How much its clock has left now. Only after the start. */
  readonly leftMillis: number;
}

/** When a segment is expected to start and end. */
export interface Expected {
  readonly item: SegmentTimes;
  readonly start: number;
  readonly end: number;
  /** Whether it was skipped. Then its times are the planned ones. */
  readonly passedOver: boolean;
}

/** How late the running segment will end (negative: early), and how much of that was lost since its session began. */
export interface Lateness {
  readonly millis: number;
  readonly oursMillis: number;
}

/** A segment that no one has started for this long will not start any more. One that starts so far from its plan is played on another day. */
const ANOTHER_DAY_MILLIS = 12 * 3_600_000;

const plannedEnd = (item: SegmentTimes): number => item.plannedStart + item.lengthMillis;
const isOpen = (item: SegmentTimes): boolean => item.startedAt !== undefined && item.endedAt === undefined;
const isBehind = (later: SegmentTimes, earlier: SegmentTimes): boolean => plannedEnd(earlier) <= later.plannedStart;
const isInTheWay = ({ item, passedOver }: Expected, later: SegmentTimes): boolean =>
  !passedOver && item.session === later.session && isBehind(later, item);
const isOnAnotherDay = ({ startedAt, plannedStart }: SegmentTimes): boolean =>
  startedAt !== undefined && Math.abs(startedAt - plannedStart) >= ANOTHER_DAY_MILLIS;

/** On another day than the planned one nothing is late. */
function lateBy({ item, start, end }: Expected): number {
  if (isOnAnotherDay(item)) return 0;
  return item.startedAt === undefined ? start - item.plannedStart : end - plannedEnd(item);
}

/**
 * When each segment is expected to start and end. Within a session a segment waits for those planned before it and never
 * starts before its planned time. A fixed segment waits for none, so delay ends there.
 */
export class ExpectedTimes {
  /** In planned order. */
  readonly segments: readonly Expected[];
  readonly #items: readonly SegmentTimes[];
  readonly #now: number;

  constructor(items: readonly SegmentTimes[], now: number) {
    this.#now = now;
    this.#items = items.toSorted((a, b) => a.plannedStart - b.plannedStart || (a.id < b.id ? -1 : 1));
    const expected: Expected[] = [];
    for (const item of this.#items) expected.push(this.#expect(item, expected));
    this.segments = expected;
  }

  static of(store: Store, now: number): ExpectedTimes {
    const items = store.all("segment").map(([id, { session, plannedStart, lengthMillis, fixed, startedAt, endedAt }]) => {
      const clock = store.one("clock", `segment:${id}`);
      const leftMillis = clock ? leftOf(clock, now) : 0;
      return { id, session, plannedStart, lengthMillis, fixed, startedAt, endedAt, leftMillis };
    });
    return new ExpectedTimes(items, now);
  }

  of(segment: string): Expected | undefined {
    return this.segments.find(({ item }) => item.id === segment);
  }

  /** The delay of the latest running segment. If none runs, that of the segment that should. */
  lateness(): Lateness {
    const latest = this.#current().reduce<Expected | undefined>(
      (worst, each) => (worst && lateBy(worst) >= lateBy(each) ? worst : each),
      undefined,
    );
    if (!latest) return { millis: 0, oursMillis: 0 };
    const millis = lateBy(latest);
    return { millis, oursMillis: Math.max(0, millis - this.#startedLate(latest)) };
  }

  #current(): readonly Expected[] {
    const open = this.segments.filter(({ item }) => isOpen(item));
    if (open.length > 0) return open;
    return this.segments.filter(({ item }) => item.startedAt === undefined && this.#isDue(item)).slice(0, 1);
  }

  /** How late the session of this segment began, which is not lost time of the session. */
  #startedLate({ item: { session } }: Expected): number {
    const first = this.segments.find(({ item, passedOver }) => item.session === session && !passedOver);
    return first ? Math.max(0, first.start - first.item.plannedStart) : 0;
  }

  #expect(item: SegmentTimes, earlier: readonly Expected[]): Expected {
    const start = this.#start(item, earlier);
    return { item, start, end: this.#end(item, start), passedOver: this.#isPassedOver(item) };
  }

  #start(item: SegmentTimes, earlier: readonly Expected[]): number {
    if (item.startedAt !== undefined) return item.startedAt;
    if (this.#isPassedOver(item)) return item.plannedStart;
    const earliest = this.#isDue(item) ? this.#now : item.plannedStart;
    if (item.fixed) return earliest;
    const before = earlier.filter((each) => isInTheWay(each, item));
    return Math.max(earliest, ...before.map(({ end }) => end));
  }

  #end(item: SegmentTimes, start: number): number {
    if (item.endedAt !== undefined) return item.endedAt;
    return isOpen(item) ? this.#now + Math.max(0, item.leftMillis) : start + item.lengthMillis;
  }

  /** No one has started it, and either a later one has started or it was due long ago. */
  #isPassedOver(item: SegmentTimes): boolean {
    if (item.startedAt !== undefined) return false;
    if (this.#now - item.plannedStart >= ANOTHER_DAY_MILLIS) return true;
    return this.#items.some((later) => later.startedAt !== undefined && isBehind(later, item));
  }

  #isDue(item: SegmentTimes): boolean {
    return item.plannedStart <= this.#now && !this.#isPassedOver(item);
  }
}
