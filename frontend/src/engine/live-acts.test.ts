import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command } from "../wire";
import { LiveActs } from "./live-acts";

const end: Command = { type: "endTurn", turn: "t1" };

describe("live acts", () => {
  let open = true;
  const said: string[] = [];
  const send = (id: string) => {
    if (open) said.push(id);
    return open;
  };

  beforeEach(() => {
    vi.useFakeTimers();
    open = true;
    said.length = 0;
  });
  afterEach(() => vi.useRealTimers());

  it("are sent at once and end with their answer", async () => {
    const acts = new LiveActs(send);
    const outcome = acts.ask(end, "a");
    acts.done("a", 7);
    expect(said).toEqual(["a"]);
    expect(await outcome).toEqual({ kind: "done", sequence: 7 });
  });

  it("wait for a connection that opens within five seconds, and are then sent once", async () => {
    const acts = new LiveActs(send);
    open = false;
    const outcome = acts.ask(end, "a");
    vi.advanceTimersByTime(4_000);
    open = true;
    acts.sendAll();
    acts.done("a", 7);
    acts.sendAll();
    expect(said).toEqual(["a"]);
    expect(await outcome).toEqual({ kind: "done", sequence: 7 });
  });

  it("tell the server how much time is left for them", () => {
    const within: number[] = [];
    const acts = new LiveActs((_id, _command, withinMillis) => {
      within.push(withinMillis);
      return true;
    });
    void acts.ask(end, "a");
    vi.advanceTimersByTime(3_000);
    acts.unknown("a");
    expect(within).toEqual([5_000, 2_000]);
  });

  it("are sent again with the same id when the connection broke before the answer", () => {
    const acts = new LiveActs(send);
    void acts.ask(end, "a");
    acts.sendAll();
    expect(said).toEqual(["a", "a"]);
  });

  it("have changed nothing when the connection did not open in time", async () => {
    const acts = new LiveActs(send);
    open = false;
    const outcome = acts.ask(end, "a");
    vi.advanceTimersByTime(5_000);
    open = true;
    acts.sendAll();
    expect(said).toEqual([]);
    expect(await outcome).toEqual({ kind: "offline" });
  });

  it("are in doubt when they were sent and no answer came", async () => {
    const acts = new LiveActs(send);
    const outcome = acts.ask(end, "a");
    vi.advanceTimersByTime(5_000);
    expect(await outcome).toEqual({ kind: "expired" });
  });

  it("do not wait for a connection that is down, unless they were already sent", async () => {
    const acts = new LiveActs(send);
    void acts.ask(end, "said");
    open = false;
    const outcome = acts.ask(end, "unsaid");
    acts.giveUp();
    expect(await outcome).toEqual({ kind: "offline" });
    acts.unknown("said");
    open = true;
    acts.sendAll();
    expect(said).toEqual(["said", "said"]);
  });
});
