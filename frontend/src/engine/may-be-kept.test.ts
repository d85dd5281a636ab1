import { describe, expect, it } from "vitest";
import { LAYERS } from "./feeds";
import { keepable, mayBeKept } from "./may-be-kept";

const decisions: { readonly [kind: string]: readonly [scope: string, kept: readonly string[], never: readonly string[]] } = {
  everyone: ["everyone", ["segment", "notice", "person", "note/*", "note/session:s1/keys"], []],
  room: ["room/r1", ["room/r1", "note/*"], ["notice", "*"]],
  seats: ["seats/r1", [], ["room", "note/*", "note/room:r1/needs", "segment", "*"]],
  staff: ["staff", ["person", "room", "act"], ["notice", "*"]],
  person: ["person/p1", ["me"], ["notice", "act", "note/*", "note/room:r1/needs", "*"]],
};

describe("a device", () => {
  it.each(LAYERS)("keeps of the scope %s what is decided for it, and never the rest", (kind) => {
    const [scope, kept, never] = decisions[kind] ?? ["", [], ["no decision"]];
    expect(kept.filter((topic) => !mayBeKept(scope, topic))).toEqual([]);
    expect(never.filter((topic) => mayBeKept(scope, topic))).toEqual([]);
  });

  it("keeps nothing of a scope that nobody has decided about", () => {
    expect(mayBeKept("delegation/d1", "segment")).toBe(false);
    expect(keepable(7, ["delegation/d1"], ["segment"])).toEqual([]);
  });

  it("says of each piece which scopes show which topics", () => {
    expect(keepable(7, ["everyone", "person/p1", "staff", "room/r1", "seats/r1"], ["segment", "me", "notice"])).toEqual([
      { upTo: 7, scopes: ["everyone"], topics: ["segment", "me", "notice"] },
      { upTo: 7, scopes: ["person/p1"], topics: ["me"] },
      { upTo: 7, scopes: ["staff", "room/r1"], topics: ["segment", "me"] },
    ]);
  });
});
