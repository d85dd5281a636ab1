import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { BriefView, NoteView } from "../../../wire";
import { briefLength, citiesBehind, countWords, whatIsMissing } from "./brief-draft";

const brief = {
  wordLimit: 3,
  sections: [
    { id: "first", title: {}, messages: ["m1", "m2", "gone"] },
    { id: "second", title: {}, messages: [] },
  ],
} as unknown as BriefView;
const from = (organisation: string, attribution: NoteView["attribution"]) => ({ sources: { organisation }, attribution });
const world = worldOf({
  organisation: { g: { name: "Gaziantep" }, f: { name: "Fuenlabrada" } },
  note: { n1: from("g", "city-unnamed"), n2: from("f", "public"), n3: from("f", "city-unnamed") },
  message: {
    m1: {
      wording: { edit: "e", text: "Funding ends, services close.", language: "en" },
      findings: ["n1", "n2", "n3"],
      tags: [{ framework: "gcm", item: "23" }],
    },
    m2: { wording: { edit: "e", text: "Habitar", language: "es" }, findings: [], tags: [], stage: "emergency" },
  },
});

describe("a draft", () => {
  it("counts words in any script, without punctuation", () => {
    expect(countWords("Let cities act — before status is settled.", "en")).toBe(7);
    expect(countWords("دع المدن تعمل", "ar")).toBe(3);
    expect(briefLength(world, brief)).toBe(5);
  });

  it("names a city when one of its findings allows it", () => {
    expect(citiesBehind(world, world.one("message", "m1")!)).toEqual([
      { organisation: "g", name: "Gaziantep", named: false },
      { organisation: "f", name: "Fuenlabrada", named: true },
    ]);
  });

  it("says before publishing what will be missing", () => {
    expect(whatIsMissing(world, brief)).toEqual({
      emptySections: ["second"],
      uncited: 1,
      untagged: 1,
      unstaged: 1,
      unnamedCities: [
        { name: "Gaziantep", unnamed: 1, findings: 1 },
        { name: "Fuenlabrada", unnamed: 1, findings: 2 },
      ],
      wordsOver: 2,
    });
  });
});
