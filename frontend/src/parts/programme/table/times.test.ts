import { describe, expect, it } from "vitest";
import { NINE } from "./sample-plan";
import { clockTime, dateOf, lengthText, onDate, readLength, readTime } from "./times";
import { readShort, shortText } from "./times-of-turns";

const zone = "Europe/Madrid";
const read = (text: string) => {
  const millis = readTime(text, NINE, zone);
  return millis === undefined ? undefined : clockTime(millis, zone);
};

describe("a time of day", () => {
  it.each([["9", "09:00"], ["9:30", "09:30"], ["9.30", "09:30"], ["9h30", "09:30"], ["9h", "09:00"], ["0930", "09:30"], ["9 pm", "21:00"], [" 14:05 ", "14:05"]])("is read from %s", (text, time) => {
    expect(read(text)).toBe(time);
  });

  it.each(["", "soon", "25:00", "9:75", "12345"])("is not read from “%s”", (text) => {
    expect(read(text)).toBeUndefined();
  });

  it("stays on its day in its zone, also when clocks change that night", () => {
    const evening = Date.UTC(2027, 2, 28, 20);
    expect(clockTime(readTime("1:30", evening, zone) ?? 0, zone)).toBe("01:30");
    expect(clockTime(readTime("12", evening, zone) ?? 0, zone)).toBe("12:00");
    expect(dateOf(readTime("23:30", NINE, "America/Bogota") ?? 0, "America/Bogota")).toBe("2027-04-12");
  });

  it("moves to another date, across a change of clocks", () => {
    const moved = onDate(NINE, "2027-11-01", zone) ?? 0;
    expect([dateOf(moved, zone), clockTime(moved, zone)]).toEqual(["2027-11-01", "09:00"]);
    expect(onDate(NINE, "soon", zone)).toBeUndefined();
  });
});

describe("a length", () => {
  it.each([["30", 30], ["30 min", 30], ["1:30", 90], ["1h30", 90], ["2 h", 120], ["2,5", 2.5]])("is read from %s", (text, minutes) => {
    expect(readLength(text)).toBe(minutes * 60_000);
  });

  it.each(["", "0", "-5", "long", "1500"])("is not read from “%s”", (text) => {
    expect(readLength(text)).toBeUndefined();
  });

  it("is written in minutes, that of a turn in minutes and seconds", () => {
    expect([lengthText(150_000), shortText(225_000), readShort("3:45"), readShort("3:75")]).toEqual(["2.5", "3:45", 225_000, undefined]);
  });
});
