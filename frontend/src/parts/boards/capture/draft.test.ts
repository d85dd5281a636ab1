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

describe("a line that is finished", () => {
  it("becomes a note under the chosen heading with all that was filled in", () => {
    expect(finished("Host families", line)).toEqual({
      text: "Host families",
      heading: "needs",
      as: "trend",
      attribution: "city-unnamed",
      sources: { room: "r1" },
    });
  });

  it("follows its own marks", () => {
    expect(finished("/2 /d Services closed", line)).toMatchObject({ heading: "time", as: "difference" });
    expect(finished("/9 Far away", line)).toMatchObject({ heading: "needs" });
  });

  it("stays a plain note where findings have no place", () => {
    expect(finished("/t I came by bus", { ...line, findings: false })).toMatchObject({ as: undefined });
  });

  it("is nothing when it is empty", () => {
    expect(finished("  /t ", line)).toBeUndefined();
  });
});
