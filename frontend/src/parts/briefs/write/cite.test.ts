import { describe, expect, it } from "vitest";
import { lookingFor, withoutLooking } from "./cite";

describe("citing while writing", () => {
  it("begins with an at-sign after a space", () => {
    expect(lookingFor("Cities act first @host", 22)).toEqual({ words: "host", from: 17 });
    expect(lookingFor("@", 1)).toEqual({ words: "", from: 0 });
  });

  it("does not begin in an e-mail address", () => {
    expect(lookingFor("write to a@b", 12)).toBeUndefined();
  });

  it("leaves the rest of the text once a finding is chosen", () => {
    const text = "Cities act @host fam first";
    expect(withoutLooking(text, lookingFor(text, 20)!)).toBe("Cities act first");
  });
});
