import { describe, expect, it } from "vitest";
import { lookingFor, withoutLooking } from "./cite";

describe("citing while writing", () => {
  it("begins with an at-sign after a space", () => {
    expect(lookingFor("Cities act first @host", 22)).toEqual({ words: "host", from: 17 });
    expect(lookingFor("@", 1)).toEqual({ words: "", from: 0 });
  });

  it("is not an address of mail", () => {
    expect(lookingFor("write to a@b", 12)).toBeUndefined();
  });

  it("leaves the text as it was once a finding is chosen", () => {
    const text = "Cities act @host fam first";
    expect(withoutLooking(text, lookingFor(text, 20)!)).toBe("Cities act first");
  });
});
