import { describe, expect, it } from "vitest";
import { appended, replaced, stepped, textAt } from "./list-changes";

describe("a change of a list", () => {
  it("replaces or removes one item, and says what its author found", () => {
    expect(replaced(["a", "b"], 1, "found", "next")).toEqual({ from: ["a", "found"], to: ["a", "next"] });
    expect(replaced(["a", "b"], 0, "a", undefined)).toEqual({ from: ["a", "b"], to: ["b"] });
    expect(appended(["a"], "b")).toEqual({ from: ["a"], to: ["a", "b"] });
  });

  it("moves one item, but not over the ends", () => {
    expect(stepped(["a", "b", "c"], 1, -1).to).toEqual(["b", "a", "c"]);
    expect(stepped(["a", "b", "c"], 1, 1).to).toEqual(["a", "c", "b"]);
    expect(stepped(["a", "b"], 0, -1).to).toEqual(["a", "b"]);
    expect(stepped(["a", "b"], 1, 1).to).toEqual(["a", "b"]);
  });

  it("writes a text in one language, adds one at the end, and removes one that is empty in all", () => {
    const texts = [{ en: "Why?", es: "¿Por qué?" }];
    expect(textAt(texts, 0, "es", "¿Por qué?", "¿Cómo?")).toEqual({ from: texts, to: [{ en: "Why?", es: "¿Cómo?" }] });
    expect(textAt(texts, 0, "es", "as found", "")).toEqual({ from: [{ en: "Why?", es: "as found" }], to: [{ en: "Why?" }] });
    expect(textAt([{ en: "Why?" }], 0, "en", "Why?", "").to).toEqual([]);
    expect(textAt(texts, 1, "en", "", "How?").to).toEqual([...texts, { en: "How?" }]);
    expect(textAt(texts, 1, "en", "", "").to).toEqual(texts);
  });
});
