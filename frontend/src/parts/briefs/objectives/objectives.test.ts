import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import { searchObjectives } from "./objectives";

const say = (text: Record<string, string> | null | undefined) => text?.["es"] ?? "";
const item = (number: string, es: string) => ({ item: number, title: { es }, group: "3" });
const world = worldOf({
  framework: { gcm: { items: [item("15", "Proporcionar a los migrantes acceso a servicios básicos"), item("16", "Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social"), item("1", "Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica")] } },
});
const found = (words: string) => searchObjectives(world, words, say).map((one) => one.item);

describe("the picker of objectives", () => {
  it("finds words without accents and in any case", () => {
    expect(found("BASICOS")).toEqual(["15"]);
    expect(found("inclusion")).toEqual(["16"]);
  });

  it("finds only whole numbers", () => {
    expect(found("1")).toEqual(["1"]);
    expect(found("GCM 15")).toEqual(["15"]);
  });

  it("shows all objectives for an empty search", () => {
    expect(found("")).toHaveLength(3);
  });
});
