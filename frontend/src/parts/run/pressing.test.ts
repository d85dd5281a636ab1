import { describe, expect, it } from "vitest";
import { Store } from "../../engine/store";
import { pressingFirst } from "./pressing";
import type { View } from "../../wire";

function storeOf(set: { [key: string]: object }): Store {
  const store = new Store();
  const scopes = { everyone: { whole: true, set: set as { [key: string]: View }, drop: [] } };
  store.apply({ type: "changes", from: 0, to: 1, left: [], scopes, more: false });
  return store;
}

const runs = (startedAt: number, more: object = {}) => ({ phase: "running", plannedStart: 0, turns: [], rooms: "none", startedAt, ...more });
const order = (set: { [key: string]: object }) => pressingFirst(storeOf(set), "me").map(([id]) => id);

describe("several things that run", () => {
  it("stand with what began last on top", () => {
    expect(order({ "segment/early": runs(1), "segment/late": runs(2) })).toEqual(["late", "early"]);
  });

  it("stand behind the turn of one’s own city", () => {
    const set = {
      "segment/posters": runs(1, { turns: ["t1"] }),
      "segment/late": runs(2),
      "turn/t1": { phase: "running", subject: "practice/p1" },
      "practice/p1": { organisation: "gaziantep" },
      "person/me": { organisation: "gaziantep", assignments: [] },
    };
    expect(order(set)).toEqual(["posters", "late"]);
  });

  it("stand behind where one has the floor", () => {
    const set = { "segment/talk": runs(1), "segment/late": runs(2), "floor/talk": { speaker: "me", queue: [] } };
    expect(order(set)).toEqual(["talk", "late"]);
  });
});
