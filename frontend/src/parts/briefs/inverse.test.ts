import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { inverse } from "./inverse";

const world = worldOf({
  brief: { b: { sections: [{ id: "s", title: {}, messages: ["m0", "m1"] }] } },
  message: { m1: { brief: "b", section: "s", stage: "later", wording: { edit: "e1", text: "Before", language: "en" } } },
});

describe("undoing in a brief", () => {
  it("puts a moved message back to its place", () => {
    expect(inverse(world, { type: "moveMessage", message: "m1", section: "t", position: 0 })).toEqual({
      type: "moveMessage",
      message: "m1",
      section: "s",
      position: 1,
    });
  });

  it("takes a citation and a tag back, and gives a stage again", () => {
    expect(inverse(world, { type: "citeFinding", message: "m1", finding: "n", cited: true })).toMatchObject({ cited: false });
    expect(inverse(world, { type: "stageMessage", message: "m1" })).toMatchObject({ stage: "later" });
  });

  it("cannot take back what was published", () => {
    expect(inverse(world, { type: "publishBrief", brief: "b" })).toBeUndefined();
  });
});
