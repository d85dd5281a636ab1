import { describe, expect, it } from "vitest";
import { offsetOf } from "./zones";

describe("a time zone", () => {
  it("is so far from universal time as it is on that day", () => {
    expect(offsetOf("Europe/Madrid", Date.UTC(2022, 3, 11))).toBe("UTC+2");
    expect(offsetOf("Europe/Madrid", Date.UTC(2022, 10, 29))).toBe("UTC+1");
  });

  it("may be at universal time, or differ by half an hour", () => {
    expect(offsetOf("Africa/Ouagadougou", 0)).toBe("UTC+0");
    expect(offsetOf("Asia/Kolkata", Date.UTC(2022, 3, 11))).toBe("UTC+5:30");
  });
});
