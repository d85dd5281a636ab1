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

  it("no more topics than the server reads: first at all rooms at once, then at all notes under a heading", () => {
    const rooms = Array.from({ length: 95 }, (_, n) => `note/room:r${n}/*`);
    const pieces = Array.from({ length: 5 }, (_, n) => `note/session:s1/needs/${n}`);
    const interest = new Interest(["segment", ...pieces]);
    interest.look({}, rooms);
    expect(interest.wants()).toEqual(["note/room:*", ...pieces, "segment"]);
    interest.look({}, Array.from({ length: 120 }, (_, n) => `note/session:s1/time/${n}`));
    expect(interest.wants()).toHaveLength(8);
    expect(interest.wants()).toContain("note/session:s1/time/*");
  });

  it("no more topics than the server reads, when few are alike", () => {
    const interest = new Interest(["segment"]);
    interest.look({}, Array.from({ length: 150 }, (_, n) => `note/session:s${n}/h${n}/*`));
    expect(interest.wants().length).toBeLessThanOrEqual(100);
    expect(interest.wants()).not.toContain("*");
  });
});
