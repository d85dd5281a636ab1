import { beforeEach, describe, expect, it } from "vitest";
import { type HandView, type KeptFeeds, wireFormat } from "../wire";
import { type Copy, type PageState, isFresh, upTo, writing } from "./copy";
import { type FeedNews, Feeds } from "./feeds";

const DAY = 86_400_000;
const hand = (person: string): HandView => ({ segment: "g1", person, at: 0 });
const piece = (sequence: number, scopes: readonly string[], topics: readonly string[]): KeptFeeds => ({ upTo: sequence, scopes, topics });
const copyAt = (cursor: number, kept: readonly KeptFeeds[], more: Partial<Copy> = {}): Copy => ({ owner: "x/me", format: wireFormat, epoch: 1, mark: "m1", cursor, kept, heardAt: cursor, ...more });
const news = ({ changed = {}, renewed = [], left = [] }: { changed?: { [feed: string]: readonly string[] }; renewed?: readonly string[]; left?: readonly string[] } = {}): FeedNews => ({
  changed: new Map(Object.entries(changed).map(([feed, keys]) => [feed, new Set(keys)])),
  renewed: new Set(renewed),
  left: new Set(left),
});

let feeds: Feeds;
const page = (cursor: number, base: readonly KeptFeeds[], more: Partial<PageState> & { kept?: readonly KeptFeeds[] } = {}): PageState => {
  const kept = more.kept ?? [piece(cursor, ["everyone"], ["hand"])];
  return { copy: copyAt(cursor, kept), marks: new Set(["m1"]), base, news: news(), feeds, ...more };
};
const keys = (rows: readonly (readonly [string, string, ...unknown[]])[]) => rows.map(([feed, key]) => `${feed} ${key}`);

beforeEach(() => {
  feeds = new Feeds();
  feeds.change("everyone@hand", { whole: true, set: { "hand/a": hand("anna"), "hand/b": hand("ben") }, drop: [] });
});

describe("a page writes into the copy", () => {
  it("everything when there is none", () => {
    const { clear, put, copy } = writing(undefined, page(10, []));
    expect([clear, keys(put), copy.kept]).toEqual(["all", ["everyone@hand hand/a", "everyone@hand hand/b"], [piece(10, ["everyone"], ["hand"])]]);
  });

  it("only what has changed when the copy goes on from what it knows", () => {
    const had = piece(10, ["everyone"], ["hand"]);
    feeds.change("everyone@hand", { whole: false, set: {}, drop: ["hand/b"] });
    const { clear, put, drop, copy } = writing(copyAt(10, [had]), page(12, [had], { news: news({ changed: { "everyone@hand": ["hand/a", "hand/b"] } }) }));
    expect([clear, keys(put), keys(drop)]).toEqual([undefined, ["everyone@hand hand/a"], ["everyone@hand hand/b"]]);
    expect([copy.cursor, copy.kept]).toEqual([12, [piece(12, ["everyone"], ["hand"])]]);
  });

  it("nothing of a feed of which another page has written something later", () => {
    const had = piece(10, ["everyone"], ["hand"]);
    const later = piece(15, ["everyone"], ["hand"]);
    const { put, copy } = writing(copyAt(15, [later]), page(12, [had], { news: news({ changed: { "everyone@hand": ["hand/a"] } }) }));
    expect([put, copy.cursor, copy.kept]).toEqual([[], 15, [later]]);
  });

  it("a feed whole when the copy is behind what it knows", () => {
    const { clear, put } = writing(copyAt(8, [piece(8, ["everyone"], ["hand"])]), page(12, [piece(10, ["everyone"], ["hand"])], { news: news({ changed: { "everyone@hand": ["hand/a"] } }) }));
    expect(keys(put)).toEqual(["everyone@hand hand/a", "everyone@hand hand/b"]);
    expect(typeof clear).toBe("undefined");
  });

  it("what other pages have looked at stays as they left it", () => {
    const notes = piece(7, ["everyone", "staff"], ["note/*"]);
    const both = [piece(10, ["everyone"], ["hand", "room"]), notes];
    const { copy } = writing(copyAt(10, both), page(12, both));
    expect(copy.kept).toEqual([piece(12, ["everyone"], ["hand"]), piece(10, ["everyone"], ["room"]), notes]);
    expect([upTo(copy.kept, "everyone@hand"), upTo(copy.kept, "staff@note/s1/keys"), upTo(copy.kept, "staff@hand")]).toEqual([12, 7, -1]);
  });

  it("nothing more of a scope that the person has lost, whichever page has looked at it", () => {
    const before = copyAt(10, [piece(10, ["everyone", "staff"], ["hand"]), piece(7, ["staff"], ["note/*"])]);
    const { clear, copy } = writing(before, page(12, before.kept, { news: news({ left: ["staff"] }) }));
    expect(copy.kept.flatMap(({ scopes }) => scopes)).toEqual(["everyone"]);
    expect(["staff@hand", "staff@note/a/b", "everyone@hand"].map(clear as (feed: string) => boolean)).toEqual([true, true, false]);
  });

  it.each([
    ["another history", { mark: "m9" }],
    ["another epoch", { epoch: 2 }],
    ["another format", { format: "old" }],
  ])("everything anew over a copy of %s", (_, other) => {
    const { clear, put, copy } = writing(copyAt(99, [piece(99, ["everyone", "staff"], ["hand", "room"])], other), page(12, []));
    expect([clear, put.length, copy.cursor, copy.kept]).toEqual(["all", 2, 12, [piece(12, ["everyone"], ["hand"])]]);
  });
});

describe("a copy", () => {
  it("is shown for seven days without the server, and only in the format of now", () => {
    const copy = copyAt(10, [], { heardAt: 100 * DAY });
    expect([106.9, 107.1].map((days) => isFresh(copy, days * DAY))).toEqual([true, false]);
    expect(isFresh({ ...copy, format: "old" }, 100 * DAY)).toBe(false);
  });
});
