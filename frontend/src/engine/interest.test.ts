import { describe, expect, it } from "vitest";
import { Interest } from "./interest";

describe("a page looks at", () => {
  it("its own topics, and those of the pieces that are on it", () => {
    const interest = new Interest(["segment", "clock"]);
    const [board, stages] = [{}, {}];
    expect(interest.look(board, ["note/a/*"])).toBe(true);
    expect(interest.look(stages, ["note/a/*", "note/b/*"])).toBe(true);
    expect(interest.wants()).toEqual(["clock", "note/a/*", "note/b/*", "segment"]);
    expect(interest.look(stages, [])).toBe(true);
    expect(interest.wants()).toEqual(["clock", "note/a/*", "segment"]);
  });

  it("nothing new when a piece shows what another one shows already", () => {
    const interest = new Interest([]);
    interest.look({}, ["note/a/*"]);
    expect(interest.look({}, ["note/a/*"])).toBe(false);
  });
});
