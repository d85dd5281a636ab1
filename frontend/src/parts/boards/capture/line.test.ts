import { describe, expect, it } from "vitest";
import { readLine } from "./line";

describe("a captured line", () => {
  it("is a plain note when it has no marks", () => {
    expect(readLine("  Night shelters full ")).toEqual({ text: "Night shelters full" });
  });

  it("gets its type from a letter after a slash", () => {
    expect(readLine("/t Host families came first")).toEqual({ text: "Host families came first", type: "trend" });
  });

  it("goes to the column whose digit follows a slash", () => {
    expect(readLine("/2 /D Services closed at month 18")).toEqual({
      text: "Services closed at month 18",
      type: "difference",
      heading: 1,
    });
  });

  it("keeps a slash that is not a mark", () => {
    expect(readLine("/x not a type")).toEqual({ text: "/x not a type" });
    expect(readLine("/tent camps")).toEqual({ text: "/tent camps" });
  });
});
