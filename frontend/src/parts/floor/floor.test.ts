import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { floorOf } from "./floor";

const world = worldOf({
  organisation: { o1: { name: "Harare" }, o2: { name: "Notsé" } },
  person: {
    a: { name: "A", organisation: "o1" },
    b: { name: "B", organisation: "o1" },
    c: { name: "C", organisation: "o2" },
  },
  floor: { g: { speaker: "a", hand: "h0", queue: ["h1", "h2", "gone"] } },
  hand: { h1: { person: "b", at: 1 }, h2: { person: "c", at: 2 } },
});

describe("the floor", () => {
  it("keeps the order of the hands and says whose city has not spoken yet", () => {
    expect(floorOf(world, "g").queue.map(({ name, firstOfTheirs }) => [name, firstOfTheirs])).toEqual([
      ["B", false],
      ["C", true],
    ]);
  });

  it("has the hand whose speech can be ended", () => {
    expect(floorOf(world, "g").hand).toBe("h0");
  });

  it("is empty when no one has raised a hand", () => {
    expect(floorOf(world, "other")).toEqual({ segment: "other", hand: undefined, speakerName: "", queue: [], mine: false });
  });
});
