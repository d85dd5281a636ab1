import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Command, FindingType } from "../wire";
import { Outbox } from "./outbox";
import { type Kept, shelfInMemory } from "./outbox-shelf";
import { type Answer, type Faults, ServerStandIn } from "./server-stand-in";

const calm: Faults = { breaks: 0, doubts: 0, busy: 0, silence: 0 };
const wording = { edit: "e", text: "Host families came first.", language: "en" };

const written = (note: string): Command => ({
  type: "writeNote",
  note,
  board: "room:r1",
  heading: "needs",
  wording,
  sources: {},
  attribution: "city-unnamed",
});
const typed = (note: string, as: FindingType): Command => ({ type: "typeNote", note, as });

/** Four commands for a note: write it, give it a wrong type, correct the type, stack it under the note before. */
const reworked = (n: number): Command[] => [
  written(`n${n}`),
  typed(`n${n}`, "trend"),
  typed(`n${n}`, "need"),
  ...(n === 0 ? [] : [{ type: "stackNote", note: `n${n}`, onto: `n${n - 1}` } as const]),
];

const about = ({ id, command }: Kept) => ("note" in command ? `note/${command.note}` : id);
const nobody = { about, kept: () => {}, done: () => {}, dropped: () => {}, changed: () => {} };

/** An outbox, and a list of all that it tells. */
function openLine(): [Outbox, string[]] {
  const heard: string[] = [];
  return [new Outbox("x/anna", shelfInMemory(), { ...nobody, send: ({ id }) => heard.push(id) > 0 }), heard];
}

/** A page that comes back with what was written while it was offline. */
class Page {
  readonly server: ServerStandIn;
  #unanswered = new Set<string>();
  most = 0;
  readonly outbox = new Outbox("x/anna", shelfInMemory(), {
    send: (kept) => {
      const sent = this.server.send(kept);
      if (sent) this.#unanswered.add(kept.id);
      this.most = Math.max(this.most, this.#unanswered.size);
      return sent;
    },
    ...nobody,
  });

  readonly #commands: readonly Command[];

  constructor(commands: readonly Command[], faults: Faults, seed: number) {
    this.#commands = commands;
    this.server = new ServerStandIn(faults, randomFrom(seed), {
      welcomed: () => {
        this.#unanswered.clear();
        this.outbox.sendAgain();
      },
      heard: (answer) => this.#hear(answer),
    });
  }

  /** Milliseconds until every command had its answer. */
  async drain(): Promise<number> {
    for (const [n, command] of this.#commands.entries()) void this.outbox.keep(command, `c${n}`);
    const began = performance.now();
    this.server.connect();
    while (this.outbox.waiting().length > 0 && performance.now() - began < 3_600_000) await vi.advanceTimersByTimeAsync(100);
    return performance.now() - began;
  }

  #hear({ kind, id }: Answer): void {
    this.#unanswered.delete(id);
    if (kind === "done") this.outbox.done(id, 1);
    else if (kind === "unknown") this.outbox.unknown(id);
    else this.outbox.refuse(id, kind === "busy" ? "engine.busy" : "note.unknown", {});
  }
}

/** Mulberry32: the same seed gives the same faults. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("an outbox of 200 commands", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("is sent within half a minute, eight at a time, and never too fast for the server", async () => {
    const page = new Page(Array.from({ length: 200 }, (_, n) => written(`n${n}`)), calm, 1);
    const millis = await page.drain();
    expect(page.server.floods).toBe(0);
    expect(page.most).toBe(8);
    expect([...page.server.effects.keys()]).toEqual(Array.from({ length: 200 }, (_, n) => `n${n}`));
    expect(millis).toBeLessThan(30_000);
  });

  const stormy: Faults = { breaks: 0.01, doubts: 0.05, busy: 0.05, silence: 0.01 };

  it.each(Array.from({ length: 20 }, (_, n) => n + 1))("takes effect once and in order under all faults (seed %i)", async (seed) => {
    const page = new Page(Array.from({ length: 50 }, (_, n) => reworked(n)).flat(), stormy, seed);
    await page.drain();
    expect(page.server.floods).toBe(0);
    expect(page.outbox.refused()).toEqual([]);
    expect([...page.server.effects.values()]).toEqual(
      Array.from({ length: 50 }, (_, n) => ["written", "trend", "need", ...(n === 0 ? [] : [`onto n${n - 1}`])]),
    );
  });

  it("sends nothing later while an answer is in doubt, and sends again what was refused meanwhile", async () => {
    const [outbox, heard] = openLine();
    await outbox.keep(written("n1"), "c1");
    await outbox.keep(written("n2"), "c2");
    outbox.refuse("c1", "engine.busy", {});
    outbox.refuse("c2", "note.unknown", {});
    await outbox.keep(written("n3"), "c3");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard).toEqual(["c1", "c2", "c1"]);
    outbox.done("c1", 1);
    expect(heard.slice(3)).toEqual(["c2"]);
    outbox.done("c2", 2);
    expect(heard.slice(4)).toEqual(["c3"]);
    expect(outbox.refused()).toEqual([]);
  });

  it("sends again what has had no answer for long", async () => {
    const [outbox, heard] = openLine();
    await outbox.keep(written("n1"), "c1");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard).toEqual(["c1", "c1"]);
  });
});
