import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Changes, FromBrowser, FromServer, HandView, Hello } from "../wire";
import { type CopyShelf, openCopies } from "./copy-shelf";
import { Exchange } from "./exchange";
import { shelfInMemory } from "./outbox-shelf";
import { Parts } from "./part";
import { Words } from "./words";

const hand = (person: string): HandView => ({ segment: "g1", person, at: 0 });

/** Stands in for the server's socket, and lets a test say what the server says. */
class FarSocket extends EventTarget {
  readyState = 0;
  readonly heard: FromBrowser[] = [];

  send(text: string): void {
    this.heard.push(JSON.parse(text) as FromBrowser);
  }
  close(): void {}

  hello(): Hello {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
    return this.heard[0] as Hello;
  }
  welcomes(mark: string, epoch = 1): void {
    this.say({ type: "welcome", person: "anna", epoch, mark, at: 5_000, rate: 1 });
  }
  shows(from: number, to: number, people: readonly string[], more: Partial<Changes> = {}): void {
    const set = Object.fromEntries(people.map((person) => [`hand/${person}`, hand(person)]));
    this.say({ type: "changes", from, to, left: [], topics: ["hand"], feeds: { "everyone@hand": { whole: from === 0, set, drop: [] } }, more: false, ...more });
  }
  say(message: FromServer): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) }));
  }
}

let shelf: CopyShelf;
const place = { exchange: "", person: "anna", page: "live" };

beforeEach(async () => {
  const opened = await openCopies();
  if (!opened) throw new Error("This browser has no IndexedDB");
  shelf = opened;
  place.exchange = `kept-${crypto.randomUUID()}`;
});
afterEach(() => shelf.close());

async function opens(copies: CopyShelf | undefined = shelf): Promise<{ exchange: Exchange; far: FarSocket }> {
  const far = new FarSocket();
  const surroundings = { open: () => far as unknown as WebSocket, after: () => () => {}, random: () => 0.5, isSignedIn: () => Promise.resolve(true) };
  const exchange = new Exchange({ ...place }, new Words([]), new Parts([]), ["hand"], shelfInMemory(), surroundings, copies);
  await exchange.open();
  return { exchange, far };
}

async function visits(): Promise<void> {
  const { exchange, far } = await opens();
  far.hello();
  far.welcomes("m1");
  far.shows(0, 10, ["anna", "ben"]);
  await exchange.rest();
}

const shown = ({ store }: Exchange) => store.all("hand").map(([id]) => id);

describe("a page that opens again", () => {
  it("shows at once what the device has kept, says its cursor, and goes on with the difference", async () => {
    await visits();
    const { exchange, far } = await opens();
    await exchange.hasState();
    expect([shown(exchange), exchange.store.isKept, exchange.time.known]).toEqual([["anna", "ben"], true, true]);
    expect(far.hello()).toMatchObject({ epoch: 1, mark: "m1", cursor: 10, kept: [{ upTo: 10, scopes: ["everyone"], topics: ["hand"] }] });
    far.welcomes("m2");
    far.shows(10, 11, ["cleo"]);
    expect([shown(exchange), exchange.store.isKept]).toEqual([["anna", "ben", "cleo"], false]);
  });

  it("notices that an older copy of the data was put back, and keeps that instead", async () => {
    await visits();
    const { exchange, far } = await opens();
    expect(far.hello().cursor).toBe(10);
    far.welcomes("m7");
    far.shows(0, 4, ["dora"]);
    await exchange.rest();
    expect(shown(exchange)).toEqual(["dora"]);
    const next = await opens();
    expect([shown(next.exchange), next.far.hello()]).toMatchObject([["dora"], { mark: "m7", cursor: 4 }]);
  });

  it("starts from nothing in another epoch", async () => {
    await visits();
    const { exchange, far } = await opens();
    far.hello();
    far.welcomes("m7", 2);
    far.shows(0, 12, ["dora"]);
    expect([shown(exchange), exchange.store.epoch]).toEqual([["dora"], 2]);
  });

  it("forgets what its person may not see any more", async () => {
    await visits();
    const { exchange, far } = await opens();
    far.hello();
    far.welcomes("m1");
    far.shows(10, 11, [], { left: ["everyone"], feeds: {} });
    await exchange.rest();
    expect(shown((await opens()).exchange)).toEqual([]);
  });

  it("by another person shows nothing", async () => {
    await visits();
    place.person = "ben";
    const { exchange, far } = await opens();
    place.person = "anna";
    expect([shown(exchange), far.hello().kept]).toEqual([[], []]);
  });

  it("goes on without a copy when the browser gives no database, or one that fails", async () => {
    const fails = () => Promise.reject(new Error("The disk is full"));
    for (const copies of [undefined, { read: fails, write: fails, remove: fails, tidy: fails, close: () => {} }]) {
      const { exchange, far } = await opens(copies);
      expect(far.hello()).toMatchObject({ cursor: 0, kept: [] });
      far.welcomes("m1");
      far.shows(0, 10, ["anna"]);
      await exchange.rest();
      expect(shown(exchange)).toEqual(["anna"]);
    }
  });
});
