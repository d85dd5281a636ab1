import { describe, expect, it } from "vitest";
import { undoable } from "../../wire";

const catalogues = import.meta.glob<{ readonly [id: string]: string }>("../../../messages/staff.*.json", { eager: true, import: "default" });

describe.each(Object.entries(catalogues))("%s", (_, messages) => {
  it("names every act that can be taken back", () => {
    expect(Object.values(undoable).filter(({ what }) => !messages[`undo.act.${what}`])).toEqual([]);
  });
});
