import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type HandView, type View, wireFormat } from "../wire";
import type { Copy, Writing } from "./copy";
import { type CopyShelf, openCopies } from "./copy-shelf";
import { Keeper } from "./keeper";
import { Store } from "./store";

const hand = (person: string): HandView => ({ segment: "g1", person, at: 0 });
const kept = [{ upTo: 10, scopes: ["everyone"], topics: ["hand"] }];
const copy = (owner: string, more: Partial<Copy> = {}): Copy => ({ owner, format: wireFormat, epoch: 1, mark: "m1", cursor: 10, kept, heardAt: Date.now(), ...more });
const writing = (of: Copy, more: Partial<Writing> = {}): Writing => ({ copy: of, clear: "all", put: [["everyone@hand", "hand/a", hand("anna")]], drop: [], ...more });

let shelf: CopyShelf;
let owners = 0;
let owner: string;

beforeEach(async () => {
  owner = `copies-${(owners += 1)}/anna`;
  const opened = await openCopies();
  if (!opened) throw new Error("This browser has no IndexedDB");
  shelf = opened;
});
afterEach(() => shelf.close());

const views = async (of = owner) => [...((await shelf.read(of))?.feeds ?? [])].flatMap(([feed, shown]) => [...shown.keys()].map((key) => `${feed} ${key}`));

describe("the copy in the browser's database", () => {
  it("has what was written, and nothing that no piece stands for", async () => {
    await shelf.write(owner, () => writing(copy(owner), { put: [["everyone@hand", "hand/a", hand("anna")], ["staff@hand", "hand/b", hand("ben")]] }));
    expect(await views()).toEqual(["everyone@hand hand/a"]);
  });

  it("is changed in single rows", async () => {
    await shelf.write(owner, () => writing(copy(owner)));
    await shelf.write(owner, (now) => writing(now ?? copy(owner), { clear: undefined, put: [["everyone@hand", "hand/b", hand("ben")]], drop: [["everyone@hand", "hand/a"]] }));
    expect(await views()).toEqual(["everyone@hand hand/b"]);
  });

  it("is not shown to another person, and goes when another person comes", async () => {
    await shelf.write(owner, () => writing(copy(owner)));
    const ben = owner.replace("anna", "ben");
    expect(await shelf.read(ben)).toBeUndefined();
    await shelf.tidy(ben);
    expect(await shelf.read(owner)).toBeUndefined();
  });

  it.each([
    ["after seven days without the server", { heardAt: Date.now() - 8 * 86_400_000 }],
    ["in another format", { format: "old" }],
  ])("is not shown %s, and goes", async (_, more) => {
    await shelf.write(owner, () => writing(copy(owner, more)));
    expect(await shelf.read(owner)).toBeUndefined();
    await shelf.tidy("other/anna");
    let now: Copy | undefined;
    await shelf.write(owner, (found) => void (now = found) as undefined);
    expect(now).toBeUndefined();
  });
});

describe("a page", () => {
  const many = (count: number): { [key: string]: View } => Object.fromEntries(Array.from({ length: count }, (_, n) => [`hand/${n}`, hand("anna")]));
  const opens = () => {
    const store = new Store("anna");
    const page = { store, heardAt: Date.now(), time: { known: false, rate: 1, now: () => 0 } };
    return { store, keeper: new Keeper(owner, page, shelf) };
  };
  const sees = (store: Store, from: number, to: number, set: { [key: string]: View }, drop: string[] = [], whole = from === 0) =>
    store.apply({ type: "changes", from, to, left: [], topics: ["hand"], feeds: { "everyone@hand": { whole, set, drop } }, more: false });

  it("keeps many views, and later what has changed", async () => {
    const { store, keeper } = opens();
    store.begin(1, "m1");
    sees(store, 0, 10, many(600));
    await keeper.writeNow();
    expect((await views()).length).toBe(600);
    sees(store, 10, 11, { "hand/new": hand("ben") }, ["hand/0"]);
    await keeper.writeNow();
    expect((await shelf.read(owner))?.cursor).toBe(11);
    expect((await views()).filter((row) => /new|hand\/0$/.test(row))).toEqual(["everyone@hand hand/new"]);
  });

  it("goes on with the copy of the page before it, and replaces it when the server has another history", async () => {
    const first = opens();
    first.store.begin(1, "m1");
    sees(first.store, 0, 10, many(3));
    await first.keeper.writeNow();
    const found = await shelf.read(owner);
    if (!found) throw new Error("nothing was kept");
    const second = opens();
    second.store.resume(found, ["hand"]);
    second.keeper.goOn(found);
    expect(second.store.all("hand").length).toBe(3);
    second.store.begin(1, "m7");
    sees(second.store, 0, 4, { "hand/older": hand("ben") });
    await second.keeper.writeNow();
    expect(await views()).toEqual(["everyone@hand hand/older"]);
    expect(await shelf.read(owner)).toMatchObject({ mark: "m7", cursor: 4 });
  });

  it("that is behind another one does not spoil the copy", async () => {
    const [slow, quick] = [opens(), opens()];
    for (const { store, keeper } of [slow, quick]) {
      store.begin(1, "m1");
      sees(store, 0, 10, many(3));
      await keeper.writeNow();
    }
    sees(quick.store, 10, 12, { "hand/0": hand("ben") }, ["hand/1"]);
    sees(slow.store, 10, 11, { "hand/0": hand("cleo") });
    await quick.keeper.writeNow();
    await slow.keeper.writeNow();
    const found = await shelf.read(owner);
    expect([found?.cursor, [...(found?.feeds.get("everyone@hand") ?? [])]]).toEqual([12, [["hand/0", hand("ben")], ["hand/2", hand("anna")]]]);
  });

  it("whose person has lost the right leaves nothing", async () => {
    const { store, keeper } = opens();
    store.begin(1, "m1");
    sees(store, 0, 10, many(3));
    await keeper.writeNow();
    await keeper.forget();
    expect(await shelf.read(owner)).toBeUndefined();
  });
});
