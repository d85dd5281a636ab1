import { describe, expect, it } from "vitest";
import samples from "../../../../sessions/src/test/resources/expected-times.json";
import { ExpectedTimes, type SegmentTimes } from "./expected-times";

interface Segment {
  id: string;
  session: string;
  planned: number;
  length: number;
  fixed?: boolean;
  startedAt?: number;
  endedAt?: number;
  endsAt?: number;
  left?: number;
}

const millis = (minutes: number) => Math.round(minutes * 60_000);
const maybe = (minutes: number | undefined) => (minutes === undefined ? undefined : millis(minutes));

const item = (segment: Segment, now: number): SegmentTimes => ({
  id: segment.id,
  session: segment.session,
  plannedStart: millis(segment.planned),
  lengthMillis: millis(segment.length),
  fixed: segment.fixed ?? false,
  startedAt: maybe(segment.startedAt),
  endedAt: maybe(segment.endedAt),
  leftMillis: segment.endsAt === undefined ? millis(segment.left ?? 0) : millis(segment.endsAt) - now,
});

describe("expected times, with the samples of the server's test", () => {
  it.each(samples.map((sample) => [sample.name, sample] as const))("%s", (_, sample) => {
    const now = millis(sample.now);
    const times = new ExpectedTimes((sample.segments as Segment[]).map((segment) => item(segment, now)), now);
    const worked = Object.fromEntries(times.segments.map(({ item, start, end }) => [item.id, [start, end]]));
    const expected = Object.fromEntries(
      Object.entries(sample.expected).map(([id, times]) => [id, times.map(millis)]),
    );
    expect(worked).toEqual(expected);
    const passedOver = times.segments.filter((each) => each.passedOver).map(({ item }) => item.id);
    expect(passedOver).toEqual(sample.passedOver ?? []);
    expect(times.lateness()).toEqual({ millis: millis(sample.late), oursMillis: millis(sample.ours) });
  });
});
