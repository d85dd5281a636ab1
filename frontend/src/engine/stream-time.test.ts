import { describe, expect, it } from "vitest";
import { StreamTime } from "./stream-time";

function timeAt(start: number) {
  const clock = { now: start };
  return { clock, time: new StreamTime(() => clock.now) };
}

describe("stream time", () => {
  it("is unknown before the server has told it", () => {
    const { time } = timeAt(0);
    expect(time.known).toBe(false);
    expect(time.now()).toBeNaN();
  });

  it("runs with the browser's monotonic clock, at the server's rate", () => {
    const { clock, time } = timeAt(1_000);
    time.sample(500_000, 60, 1_000, 1_000);
    clock.now = 2_000;
    expect(time.now()).toBe(560_000);
  });

  it("combines all answers: the quickest request and the quickest response", () => {
    const { clock, time } = timeAt(0);
    time.sample(10_010, 1, 0, 180);
    time.sample(10_270, 1, 100, 280);
    clock.now = 1_000;
    expect(time.now()).toBeCloseTo(11_000, 0);
  });

  it("gives old answers less weight, by the possible drift of the clocks", () => {
    const { clock, time } = timeAt(0);
    time.sample(10_000, 1, 0, 0);
    time.sample(110_005, 1, 100_000, 100_200);
    clock.now = 100_200;
    expect(time.now()).toBeCloseTo(110_192.48);
  });

  it("drops the earlier answers when a clock stood still meanwhile", () => {
    const { clock, time } = timeAt(0);
    time.sample(10_000, 1, 0, 20);
    time.sample(80_000, 1, 1_000, 1_100);
    clock.now = 1_100;
    expect(time.now()).toBe(80_050);
    time.sample(80_200, 1, 1_200, 1_300);
    clock.now = 1_300;
    expect(time.now()).toBe(80_250);
  });

  it("is never worse than with one answer alone, even when a clock drifts twice as fast as is likely", () => {
    const { clock, time } = timeAt(0);
    const server = (browser: number) => 1_000_000 + browser * 1.0004;
    for (let ping = 0; ping < 500; ping++) {
      const [there, back] = [20 + ((ping * 7_919) % 160), 20 + ((ping * 6_271) % 160)];
      const sent = clock.now;
      clock.now += there + back;
      time.sample(server(sent + there), 1, sent, clock.now);
      expect(Math.abs(time.now() - server(clock.now))).toBeLessThan(80);
      clock.now += 15_000;
    }
  });

  it("uses a guess only until there is an answer", () => {
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

  it("follows a large correction", () => {
    const { time } = timeAt(0);
    time.sample(100_000, 1, 0, 10);
    time.now();
    time.forget();
    time.sample(50_000, 1, 0, 10);
    expect(time.now()).toBe(49_995);
  });
});
