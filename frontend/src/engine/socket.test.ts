import { beforeEach, describe, expect, it } from "vitest";
import type { FromServer } from "../wire";
import { type Line, Socket } from "./socket";

class Wire extends EventTarget {
  readyState = 0;
  readonly said: string[] = [];
  send(text: string): void {
    this.said.push(text);
  }
  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  close(): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.dispatchEvent(new Event("close"));
  }
  tell(message: FromServer): void {
    this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(message) }));
  }
}

class World {
  readonly wires: Wire[] = [];
  readonly lines: Line[] = [];
  chance = 1;
  signedIn = true;
  timers: { millis: number; act: () => void }[] = [];
  readonly socket = new Socket(
    {
      open: () => this.#open() as unknown as WebSocket,
      after: (millis, act) => this.#after(millis, act),
      random: () => this.chance,
      isSignedIn: () => Promise.resolve(this.signedIn),
    },
    { hello: () => ({ type: "hello", stream: "x", epoch: 0, mark: "", cursor: 0, scopes: [], has: [], wants: [], kept: [] }), heard: () => {}, line: (line) => this.lines.push(line) },
  );

  get last(): Wire {
    return this.wires[this.wires.length - 1] as Wire;
  }

  welcome(): void {
    this.last.open();
    this.last.tell({ type: "welcome", person: "p", epoch: 1, mark: "m1", at: 0, rate: 1 });
  }

  pass(): number {
    const [timer] = this.timers.splice(0);
    timer?.act();
    return timer?.millis ?? 0;
  }

  #open(): Wire {
    const wire = new Wire();
    this.wires.push(wire);
    return wire;
  }

  #after(millis: number, act: () => void): () => void {
    const timer = { millis, act };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((each) => each !== timer));
  }
}

describe("the socket", () => {
  let world: World;

  beforeEach(() => {
    world = new World();
    world.socket.connect();
  });

  it("sends hello first and is live after the welcome", () => {
    world.welcome();
    expect(JSON.parse(world.last.said[0] ?? "")).toMatchObject({ type: "hello" });
    expect(world.lines).toEqual(["live"]);
  });

  it("says offline only after two failures", () => {
    world.welcome();
    world.last.close();
    expect(world.lines).toEqual(["live", "interrupted"]);
    world.pass();
    world.last.close();
    expect(world.lines).toEqual(["live", "interrupted", "offline"]);
  });

  it("reconnects after one second, then later and later, never later than thirty", () => {
    const waits = Array.from({ length: 8 }, () => {
      world.last.close();
      return world.pass();
    });
    expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 1000));
  });

  it("reconnects at once when the page wakes", () => {
    world.last.close();
    world.socket.wake();
    expect(world.wires).toHaveLength(2);
  });

  it.each([
    [0, 1_250],
    [0.5, 2_500],
    [1, 3_750],
  ])("reconnects near the time that a goodbye gives, spread over the pages (chance %d)", (chance, millis) => {
    world.chance = chance;
    world.welcome();
    world.last.tell({ type: "bye", why: "restart", comeBackMillis: 2_500 });
    world.last.close();
    expect(world.pass()).toBe(millis);
  });

  it.each([
    ["sockets", "ended"],
    ["unwelcome", "signed-out"],
  ] as const)("does not come back from a goodbye for good (%s)", (why, line) => {
    world.welcome();
    world.last.tell({ type: "bye", why });
    world.last.close();
    expect(world.socket.line).toBe(line);
    expect(world.timers).toEqual([]);
  });

  it("counts a refused connection as a bad line only while there is a session", async () => {
    world.last.close();
    world.pass();
    world.last.close();
    await Promise.resolve();
    expect(world.socket.line).toBe("offline");
    world.signedIn = false;
    world.pass();
    world.last.close();
    await expect.poll(() => world.socket.line).toBe("signed-out");
    expect(world.timers).toEqual([]);
    world.socket.wake();
    expect(world.wires).toHaveLength(3);
  });

  it("reconnects when the server has been silent for too long", () => {
    world.welcome();
    world.pass();
    expect(world.lines).toEqual(["live", "interrupted"]);
    world.pass();
    expect(world.wires).toHaveLength(2);
  });
});
