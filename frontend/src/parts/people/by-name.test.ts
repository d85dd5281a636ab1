import { describe, expect, it } from "vitest";
import { byName, toldApart } from "./by-name";

const named = (...names: string[]) => names.map((name, index) => ({ name, city: `City ${index}` }));

describe("names in a list", () => {
  it("stand where people look for them", () => {
    expect(named("Zoé", "Álvaro", "Eva", "Émile").toSorted(byName).map(({ name }) => name)).toEqual(["Álvaro", "Émile", "Eva", "Zoé"]);
  });

  it("say what tells people of one name apart", () => {
    const all = toldApart(named("María García", "Ana Gil", "Mari\u0301a Garci\u0301a"), ({ city }) => city);
    expect(all.map(({ name }) => name)).toEqual(["María García (City 0)", "Ana Gil", "Mari\u0301a Garci\u0301a (City 2)"]);
  });
});
