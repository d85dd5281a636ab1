import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./live-call";

describe("the call", () => {
  const calls = { fr: { link: "https://a.example" }, es: { link: "https://b.example" } };

  it("is that of the page's language, else of one the person speaks, else any", () => {
    expect(chooseLanguage(calls, ["es", "fr"])).toBe("es");
    expect(chooseLanguage(calls, ["en", "es"])).toBe("es");
    expect(chooseLanguage(calls, ["en"])).toBe("fr");
    expect(chooseLanguage({}, ["en"])).toBeUndefined();
  });
});
