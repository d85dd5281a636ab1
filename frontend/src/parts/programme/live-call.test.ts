import { describe, expect, it } from "vitest";
import rules from "../../../../sessions/src/main/java/org/tertulia/sessions/run/Call.java?raw";
import { LONGEST_DIAL_IN } from "../../engine/limits";
import { chooseLanguage } from "./live-call";

describe("the call", () => {
  const calls = { fr: { link: "https://a.example" }, es: { link: "https://b.example" } };

  it("is that of the page's language, else of one the person speaks, else any", () => {
    expect(chooseLanguage(calls, ["es", "fr"])).toBe("es");
    expect(chooseLanguage(calls, ["en", "es"])).toBe("es");
    expect(chooseLanguage(calls, ["en"])).toBe("fr");
    expect(chooseLanguage({}, ["en"])).toBeUndefined();
  });

  it("takes a dial-in number that is as long as on the server", () => {
    expect(Number(/LONGEST_DIAL_IN = (\d+);/.exec(rules)?.[1])).toBe(LONGEST_DIAL_IN);
  });
});
