import { describe, expect, it } from "vitest";
import { finished } from "./draft";

const line = {
  headings: [
    { id: "needs", name: "Needs" },
    { id: "time", name: "Time" },
  ],
  heading: "needs",
  sources: { room: "r1" },
  findings: true,
  armed: { as: "trend", attribution: "city-unnamed" },
} as const;

describe("a finished line", () => {
  it("becomes a note under the chosen heading with all choices", () => {
    expect(finished("Host families", line)).toEqual({
      text: "Host families",
      heading: "needs",
      as: "trend",
      attribution: "city-unnamed",
      sources: { room: "r1" },
    });
  });

  it("follows the marks in its text", () => {
    expect(finished("/2 /d Services closed", line)).toMatchObject({ heading: "time", as: "difference" });
    expect(finished("/9 Far away", line)).toMatchObject({ heading: "needs" });
  });

  it("becomes a plain note where findings are not allowed", () => {
    expect(finished("/t I came by bus", { ...line, findings: false })).toMatchObject({ as: undefined });
  });

  it("is nothing when it is empty", () => {
    expect(finished("  /t ", line)).toBeUndefined();
  });
});
