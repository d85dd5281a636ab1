import { describe, expect, it } from "vitest";
import { isOld, lastKnown } from "./age";

const HOUR = 60 * 60_000;
const afternoon = new Date(2026, 10, 30, 14, 32).getTime();

describe("the age of what is not live", () => {
  it("is a time of day, as the clock of the device shows it", () => {
    expect(lastKnown(afternoon, "en", afternoon + HOUR)).toBe("14:32");
    expect(lastKnown(afternoon, "fr", afternoon + HOUR)).toBe("14:32");
  });

  it("names the weekday when that is another day, also after a week", () => {
    expect(lastKnown(afternoon, "en", afternoon + 10 * HOUR)).toBe("Mon 14:32");
    expect(lastKnown(afternoon, "es", afternoon + 24 * HOUR)).toMatch(/lun.* 14:32/);
    expect(lastKnown(afternoon, "en", afternoon + 30 * 24 * HOUR)).toBe("Mon 14:32");
  });

  it("is not said for a short interruption", () => {
    expect(isOld(afternoon, afternoon + 59_000)).toBe(false);
    expect(isOld(afternoon, afternoon + 61_000)).toBe(true);
  });
});
