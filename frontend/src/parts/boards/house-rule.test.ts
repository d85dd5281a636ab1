import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { HouseRule } from "../../wire";
import { atMost, attributionsOn, narrower } from "./house-rule";

const worldUnder = (rule: HouseRule | undefined, other?: HouseRule) =>
  worldOf({
    segment: {
      g: { session: "s", phase: "running", plannedStart: 0, setting: { rule } },
      h: { session: "s", phase: "running", plannedStart: 0, setting: { rule: other } },
    },
    room: { r: { segment: "g" } },
  });

describe("the rule of the house", () => {
  it("sets the usual attribution", () => {
    expect(attributionsOn(worldUnder(undefined), "room:r")).toEqual(["city-unnamed", "public", "room-only"]);
    expect(attributionsOn(worldUnder("on-the-record"), "segment:g")[0]).toBe("public");
  });

  it("leaves out what says more than it allows", () => {
    expect(attributionsOn(worldUnder("chatham-house"), "room:r")).toEqual(["city-unnamed", "room-only"]);
    expect(attributionsOn(worldUnder("room-only"), "room:r")).toEqual(["room-only"]);
    expect(attributionsOn(worldUnder("room-only"), "segment:g")).toEqual(["city-unnamed"]);
  });

  it("is the strictest of what runs, on the board of a session", () => {
    expect(attributionsOn(worldUnder("on-the-record", "chatham-house"), "session:s")).toEqual(["city-unnamed"]);
  });

  it("knows which of two says less", () => {
    expect([narrower("public", "city-unnamed"), narrower("room-only", "city-unnamed"), narrower("public", "public")]).toEqual(["city-unnamed", "room-only", "public"]);
  });

  it("never makes a choice wider", () => {
    expect(atMost("public", ["city-unnamed", "room-only"])).toBe("city-unnamed");
    expect(atMost("room-only", ["public", "city-unnamed"])).toBe("city-unnamed");
  });
});
