import { describe, expect, it, vi } from "vitest";
import samples from "../../../server/src/test/resources/closest-scope.json";
import type { Changes, FeedChanges, HandView, View } from "../wire";
import { Store } from "./store";

const hand = (person: string): HandView => ({ segment: "g1", person, at: 0 });
const set = (views: { [key: string]: View }, whole = false): FeedChanges => ({ whole, set: views, drop: [] });
const drop = (...keys: string[]): FeedChanges => ({ whole: false, set: {}, drop: keys });

/** A frame with these feeds. Where a test names only a scope, its feed is about hands. */
function frame(from: number, to: number, shown: { [feed: string]: FeedChanges }, more: Partial<Changes> = {}): Changes {
  const feeds = Object.fromEntries(Object.entries(shown).map(([feed, changes]) => [feed.includes("@") ? feed : `${feed}@hand`, changes]));
  return { type: "changes", from, to, left: [], feeds, more: false, ...more };
}

function storeWith(scopes: { [scope: string]: FeedChanges }): Store {
  const store = new Store("me");
  store.apply(frame(0, 10, scopes, { topics: ["*"] }));
  return store;
}

describe("the store", () => {
  it("shows what a frame sets and removes what it drops", () => {
    const store = storeWith({ everyone: set({ "hand/a": hand("anna"), "hand/b": hand("ben") }) });
    store.apply(frame(10, 11, { everyone: drop("hand/a") }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["b"]);
    expect(store.cursor).toBe(11);
  });

  it("moves the cursor with empty frames", () => {
    const store = storeWith({});
    store.apply(frame(10, 99, {}));
    expect(store.cursor).toBe(99);
  });

  it("refuses a frame after a gap", () => {
    const store = storeWith({ everyone: set({ "hand/a": hand("anna") }) });
    expect(store.apply(frame(12, 13, { everyone: drop("hand/a") }))).toBe(false);
    expect(store.one("hand", "a")).toBeDefined();
    expect(store.cursor).toBe(10);
  });

  it.each(samples)("shows an entity as in the closest of its scopes: $name", ({ seen, closest }) => {
    const store = storeWith(Object.fromEntries(seen.map((scope) => [scope, set({ "hand/a": hand(scope) })])));
    expect(store.one("hand", "a")?.person).toBe(closest);
  });

  it("shows an entity as in the next scope when the reader leaves the closest one or it drops the entity", () => {
    const store = storeWith({
      "person/me": set({ "hand/a": hand("person") }),
      "room/r1": set({ "hand/a": hand("room") }),
      staff: set({ "hand/a": hand("staff") }),
    });
    store.apply(frame(10, 11, {}, { left: ["person/me"] }));
    expect(store.one("hand", "a")?.person).toBe("staff");
    store.apply(frame(11, 12, { staff: drop("hand/a") }));
    expect(store.one("hand", "a")?.person).toBe("room");
  });

  it("lays what a wider scope adds over the narrower view", () => {
    const store = storeWith({
      everyone: set({ "hand/a": { segment: "g1", at: 7 } as HandView }),
      staff: set({ "hand/a": { person: "anna", at: null } as unknown as HandView }),
    });
    expect(store.one("hand", "a")).toEqual({ segment: "g1", person: "anna" });
    store.apply(frame(10, 11, {}, { left: ["staff"] }));
    expect(store.one("hand", "a")).toEqual({ segment: "g1", at: 7 });
  });

  it("forgets what the page does not look at any more, when the server says so", () => {
    const store = storeWith({ "everyone@note/a/h": set({ "hand/a": hand("anna") }), "everyone@note/b/h": set({ "hand/b": hand("ben") }) });
    const looked = vi.fn();
    store.subscribe(["topics"], looked);
    store.apply(frame(10, 10, { "everyone@note/c/h": set({ "hand/c": hand("cleo") }, true) }, { topics: ["note/b/*", "note/c/*"] }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["b", "c"]);
    expect([store.has("note/a/h"), store.has("note/c/h")]).toEqual([false, true]);
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it("removes what a scope showed when the person leaves it", () => {
    const store = storeWith({ "room/r1": set({ "hand/a": hand("anna") }) });
    store.apply(frame(10, 11, {}, { left: ["room/r1"] }));
    expect(store.one("hand", "a")).toBeUndefined();
  });

  it("replaces a scope that comes as a whole", () => {
    const store = storeWith({ everyone: set({ "hand/a": hand("anna") }) });
    store.apply(frame(10, 11, { everyone: set({ "hand/b": hand("ben") }, true) }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["b"]);
  });

  it("applies the frames of one step together, and notifies once", () => {
    const store = storeWith({ everyone: set({ "hand/a": hand("anna") }) });
    const heard = vi.fn();
    store.subscribe(["hand"], heard);
    store.apply(frame(10, 20, { everyone: set({ "hand/b": hand("ben") }, true) }, { more: true }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["a"]);
    store.apply(frame(10, 20, { everyone: set({ "hand/c": hand("cleo") }, true) }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["b", "c"]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("drops half a step when the connection breaks in it", () => {
    const store = storeWith({});
    store.apply(frame(10, 20, { everyone: set({ "hand/b": hand("ben") }) }, { more: true }));
    store.interrupt();
    store.apply(frame(10, 21, { everyone: set({ "hand/c": hand("cleo") }) }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["c"]);
  });

  it("says the mark of its cursor, also when the server has another one by now", () => {
    const store = storeWith({});
    store.begin(0, "m1");
    store.apply(frame(10, 11, {}));
    store.begin(0, "m2");
    expect([store.mark, store.cursor]).toEqual(["m1", 11]);
    store.apply(frame(11, 12, {}));
    expect([store.mark, store.cursor]).toEqual(["m2", 12]);
  });

  it("shows the old history until the new one has come", () => {
    const store = storeWith({ staff: set({ "hand/a": hand("anna") }) });
    store.begin(2, "m2");
    expect(store.one("hand", "a")).toBeDefined();
    store.apply(frame(0, 3, { everyone: set({ "hand/b": hand("ben") }, true) }));
    expect(store.all("hand").map(([id]) => id)).toEqual(["b"]);
  });

  it("notifies only those who watch the kind or the entity", () => {
    const store = storeWith({ everyone: set({ "hand/a": hand("anna") }) });
    const [kind, one, other] = [vi.fn(), vi.fn(), vi.fn()];
    store.subscribe(["hand"], kind);
    store.subscribe(["hand/a"], one);
    const stop = store.subscribe(["hand/b", "note"], other);
    store.apply(frame(10, 11, { everyone: set({ "hand/a": hand("ann") }) }));
    stop();
    store.apply(frame(11, 12, { everyone: set({ "hand/b": hand("ben") }) }));
    expect([kind, one, other].map(({ mock }) => mock.calls.length)).toEqual([2, 1, 0]);
  });
});

describe("foresight", () => {
  const foresight = new Map([["hand/a", () => hand("me")]]);

  it("shows at once and goes when the command fails", () => {
    const store = storeWith({});
    store.foresee("c1", foresight);
    expect(store.one("hand", "a")?.person).toBe("me");
    store.forget("c1");
    expect(store.one("hand", "a")).toBeUndefined();
  });

  it("stays until the cursor has passed the effect of the command", () => {
    const store = storeWith({});
    store.foresee("c1", foresight);
    store.done("c1", 12);
    store.apply(frame(10, 11, {}));
    expect(store.one("hand", "a")).toBeDefined();
    store.apply(frame(11, 12, { everyone: set({ "hand/a": hand("true") }) }));
    expect(store.one("hand", "a")?.person).toBe("true");
  });

  it("goes at once when the effect came before the answer", () => {
    const store = storeWith({});
    store.foresee("c1", foresight);
    store.apply(frame(10, 12, { everyone: set({ "hand/a": hand("true") }) }));
    expect(store.one("hand", "a")?.person).toBe("me");
    store.done("c1", 12);
    expect(store.one("hand", "a")?.person).toBe("true");
  });
});

describe("a page that begins with what its device has kept", () => {
  const kept = {
    epoch: 1,
    mark: "m1",
    cursor: 10,
    kept: [
      { upTo: 10, scopes: ["everyone"], topics: ["hand", "me"] },
      { upTo: 7, scopes: ["everyone"], topics: ["note/*", "room"] },
    ],
    feeds: new Map([
      ["everyone@hand", new Map<string, View>([["hand/a", hand("anna")]])],
      ["everyone@note/a/h", new Map<string, View>([["hand/b", hand("ben")]])],
      ["everyone@room", new Map<string, View>([["hand/c", hand("cleo")]])],
    ]),
  };
  const resumed = (...wants: string[]) => {
    const store = new Store("me");
    store.resume(kept, wants);
    return store;
  };
  const shown = (store: Store) => store.all("hand").map(([id]) => id);

  it("shows it as far as it looks at it, and more when it looks at more", () => {
    const store = resumed("hand");
    expect([shown(store), store.isKept, store.has("hand")]).toEqual([["a"], true, true]);
    store.lookAt(["hand", "note/a/*"]);
    expect(shown(store)).toEqual(["a", "b"]);
  });

  it("says of each piece that it looks at up to where it has it", () => {
    expect(resumed("hand", "note/a/*").having(["hand", "note/a/*"])).toEqual({
      epoch: 1,
      mark: "m1",
      cursor: 10,
      scopes: [],
      has: [],
      kept: [
        { upTo: 10, scopes: ["everyone"], topics: ["hand"] },
        { upTo: 7, scopes: ["everyone"], topics: ["note/*"] },
      ],
    });
  });

  it("goes on with the difference, and then has what it looks at", () => {
    const store = resumed("hand", "segment");
    store.begin(1, "m2");
    store.apply(frame(10, 12, { everyone: set({ "hand/d": hand("dora") }) }, { topics: ["hand", "segment"] }));
    expect([shown(store), store.isKept]).toEqual([["a", "d"], false]);
    expect(store.having(["hand", "segment"])).toEqual({ epoch: 1, mark: "m2", cursor: 12, scopes: ["everyone"], has: ["hand", "segment"], kept: [] });
  });

  it("forgets all of it when the server goes on with another history", () => {
    const store = resumed("hand");
    store.begin(1, "m9");
    store.apply(frame(0, 3, { everyone: set({ "hand/z": hand("zoe") }, true) }, { topics: ["hand"] }));
    expect([shown(store), store.beginnings, store.cursor]).toEqual([["z"], 1, 3]);
  });

  it("asks for everything when the epoch is another", () => {
    const store = resumed("hand");
    store.begin(2, "m9");
    expect(store.having(["hand"])).toMatchObject({ epoch: 2, cursor: 0, kept: [] });
    expect(shown(store)).toEqual(["a"]);
  });
});
