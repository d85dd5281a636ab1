import { describe, expect, it } from "vitest";
import { isShown, spell, wordsOf } from "./people-filter";

const anyone = { words: "", role: "", organisation: "", country: "", link: "" };
const ana = { words: "ana nunez ana quito example org quito", role: "participant focal-point", organisation: "quito", country: "EC", link: "made" };

describe("the filter of people", () => {
  it("finds any words in any order, without accents and case", () => {
    expect(isShown(ana, { ...anyone, words: wordsOf("QUITÓ  núñ") })).toBe(true);
    expect(isShown(ana, { ...anyone, words: wordsOf("ana@quito") })).toBe(true);
    expect(isShown(ana, { ...anyone, words: wordsOf("ana lima") })).toBe(false);
  });

  it("asks for one of the roles, and for exactly one organisation, country and link", () => {
    expect(isShown(ana, { ...anyone, role: "focal-point", organisation: "quito", country: "EC", link: "made" })).toBe(true);
    expect(isShown(ana, { ...anyone, role: "focal" })).toBe(false);
    expect(isShown(ana, { ...anyone, country: "AR" })).toBe(false);
    expect(isShown(ana, { ...anyone, link: "none" })).toBe(false);
  });

  it("shows everyone when nothing is asked", () => {
    expect(isShown(ana, anyone)).toBe(true);
  });

  it("puts numbers into a text", () => {
    expect(spell("{shown} de {all} personas", { shown: 2, all: 600 })).toBe("2 de 600 personas");
  });
});
