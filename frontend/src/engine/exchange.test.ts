import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command, FromBrowser, FromServer } from "../wire";
import { Exchange } from "./exchange";
import { shelfInMemory } from "./outbox-shelf";
import { Parts } from "./part";
import { Words } from "./words";

const parts = new Parts([
  { kept: { removeNote: ({ note }) => `note/${note}` }, foresees: { removeNote: ({ note }) => new Map([[`note/${note}`, () => undefined]]) } },
]);

const removal: Command = { type: "removeNote", note: "n1" };
const ending: Command = { type: "endTurn", turn: "t1" };
const back = (act: string): Command => ({ type: "undo", act });

/** The server's end of a socket. A test opens it, or leaves it closed. */
class FarEnd extends EventTarget {
  readyState = 0;
  readonly heard: FromBrowser[] = [];

  send(text: string): void {
    this.heard.push(JSON.parse(text) as FromBrowser);
  }
  close(): void {}

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
    this.say({ type: "welcome", person: "me", epoch: 1, mark: "m1", at: 0, rate: 1 });
  }
  say(message: FromServer): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) }));
  }
  asked(): string[] {
    return this.heard.flatMap((message) => (message.type === "do" ? [message.command.type] : []));
  }
}

async function exchangeWith(far: FarEnd): Promise<Exchange> {
  const surroundings = { open: () => far as unknown as WebSocket, after: () => () => {}, random: () => 0.5, isSignedIn: () => Promise.resolve(true) };
  const exchange = new Exchange({ exchange: "x", person: "me", page: "board" }, new Words([]), parts, ["note", "act"], shelfInMemory(), surroundings);
  const set = { "note/n1": { at: 1 }, "act/ended": { what: "turnEnded", by: "me", at: 1 }, "act/removed": { what: "noteRemoved", by: "me", at: 2 } } as never;
  exchange.store.apply({ type: "changes", from: 0, to: 1, left: [], topics: ["note", "act"], feeds: { "everyone@note": { whole: true, set, drop: [] } }, more: false });
  await exchange.open();
  return exchange;
}

describe("a page sends", () => {
  let far: FarEnd;
  let exchange: Exchange;

  beforeEach(async () => {
    vi.useFakeTimers();
    far = new FarEnd();
    exchange = await exchangeWith(far);
  });
  afterEach(() => vi.useRealTimers());

  it("a kept command by the outbox, which waits for a connection", async () => {
    void exchange.do(removal, "c1");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(exchange.outbox.has("c1")).toBe(true);
    far.open();
    expect(far.asked()).toEqual(["removeNote"]);
  });

  it("any other command now or never", async () => {
    const outcome = exchange.do(ending);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toEqual({ kind: "offline" });
    far.open();
    expect(far.asked()).toEqual([]);
  });

  it("the undo of a command in the outbox after that command, and shows the result at once", async () => {
    void exchange.do(removal, "c1");
    await vi.advanceTimersByTimeAsync(1);
    expect(exchange.store.one("note", "n1")).toBeUndefined();
    expect(exchange.store.one("act", "c1")).toMatchObject({ what: "noteRemoved", by: "me" });
    void exchange.do(back("c1"), "c2");
    await vi.advanceTimersByTimeAsync(1);
    expect(exchange.store.one("note", "n1")).toBeDefined();
    expect(exchange.store.one("act", "c1")).toBeUndefined();
    far.open();
    expect(far.asked()).toEqual(["removeNote"]);
    far.say({ type: "done", id: "c1", sequence: 2 });
    expect(far.asked()).toEqual(["removeNote", "undo"]);
  });

  it("an undo in the same way as the act, also after a reload", async () => {
    void exchange.do(back("removed"), "kept");
    expect(exchange.outbox.has("kept")).toBe(true);
    const outcome = exchange.do(back("ended"), "live");
    expect(exchange.outbox.has("live")).toBe(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await outcome).toEqual({ kind: "offline" });
  });

  it("a kept command without text only once, and learns why it was refused", async () => {
    const failed = vi.fn();
    exchange.changes.on("failed", ({ detail }) => failed(detail.outcome));
    far.open();
    void exchange.do(back("removed"), "c1");
    await vi.advanceTimersByTimeAsync(1);
    far.say({ type: "refused", id: "c1", code: "undo.later", details: {} });
    await vi.advanceTimersByTimeAsync(1);
    expect(failed).toHaveBeenCalledWith({ kind: "refused", code: "undo.later", details: {} });
    expect(exchange.outbox.refused()).toEqual([]);
  });
});
