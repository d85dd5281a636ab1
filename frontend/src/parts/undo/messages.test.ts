import { describe, expect, it } from "vitest";
import { all } from "../all";

const catalogues = import.meta.glob<{ readonly [id: string]: string }>("../../../messages/staff.*.json", { eager: true, import: "default" });

describe.each(Object.entries(catalogues))("%s", (_, messages) => {
  it("names every act that can be taken back", () => {
    const acts = all.flatMap(({ acts = {} }) => Object.values(acts));
    expect(acts.filter((act) => !messages[`undo.act.${act}`])).toEqual([]);
  });
});
