import { describe, expect, it } from "vitest";
import { StreamTime } from "../../src/core/stream-time";

function timeAt(start: number) {
  const clock = { now: start };
  return { clock, time: new StreamTime(() => clock.now) };
}

describe("stream time", () => {
  it("is not known before the server has told it", () => {
    const { time } = timeAt(0);
    expect(time.known).toBe(false);
    expect(time.now()).toBeNaN();
  });

  it("goes on with the browser's monotonic clock, at the server's rate", () => {
    const { clock, time } = timeAt(1_000);
    time.sample(500_000, 60, 1_000, 1_000);
    clock.now = 2_000;
    expect(time.now()).toBe(560_000);
  });

  it("believes the answer that came back quickest of the last eight", () => {
    const { clock, time } = timeAt(0);
    time.sample(10_000, 1, 0, 800);
    time.sample(10_000, 1, 0, 20);
    time.sample(10_000, 1, 0, 600);
    clock.now = 1_000;
    expect(time.now()).toBe(10_990);
    for (let n = 0; n < 8; n++) time.sample(20_000, 1, 1_000, 1_100);
    expect(time.now()).toBe(19_950);
  });

  it("believes a guess only until there is an answer", () => {
    const { clock, time } = timeAt(1_000);
    time.guess(10_000, 1);
    expect(time.now()).toBe(10_000);
    clock.now = 2_000;
    time.sample(11_500, 1, 1_900, 2_000);
    expect(time.now()).toBe(11_550);
  });

  it("does not step back for a small correction, so that no countdown counts up", () => {
    const { clock, time } = timeAt(0);
    time.sample(10_000, 1, 0, 200);
    clock.now = 1_000;
    const shown = time.now();
    time.sample(10_900, 1, 1_000, 1_002);
    expect(time.now()).toBe(shown);
    clock.now = 1_500;
    expect(time.now()).toBeCloseTo(11_399);
  });

  it("follows a correction that is large", () => {
    const { time } = timeAt(0);
    time.sample(100_000, 1, 0, 10);
    time.now();
    time.forget();
    time.sample(50_000, 1, 0, 10);
    expect(time.now()).toBe(49_995);
  });
});
