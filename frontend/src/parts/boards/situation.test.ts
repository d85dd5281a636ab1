import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { writers } from "./situation";

describe("the people who are writing", () => {
  it("are the others whose names are known", () => {
    const world = worldOf({ person: { me: { name: "Mina" }, p1: { name: "Abla" } } }, { "writing/b": ["me", "p1", "p2"] });
    expect(writers(world, "b")).toEqual(["Abla"]);
  });
});
