import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import type { Command } from "../wire";
import { Outbox, type OutboxEvents } from "./outbox";
import { type Kept, openShelf } from "./outbox-shelf";

const removal = (note: string): Command => ({ type: "removeNote", note });

class Server implements OutboxEvents {
  live = true;
  readonly heard: Kept[] = [];
  readonly shown: string[] = [];
  readonly log: string[] = [];

  send(kept: Kept): boolean {
    if (this.live) this.heard.push(kept);
    return this.live;
  }
  about({ id }: Kept): string {
    return id;
  }
  kept({ id }: Kept): void {
    this.shown.push(id);
  }
  done(id: string, sequence: number): void {
    this.log.push(`done ${id} ${sequence}`);
  }
  dropped(id: string): void {
    this.log.push(`dropped ${id}`);
  }
  changed(): void {}
}

async function outboxOf(owner: string, server: Server): Promise<Outbox> {
  const outbox = new Outbox(owner, await openShelf(), server);
  await outbox.open();
  return outbox;
}

describe("the outbox", () => {
  beforeEach(() => {
    indexedDB = new IDBFactory();
  });

  it("stores a command before it sends it", async () => {
    const server = new Server();
    const outbox = await outboxOf("x/anna", server);
    const shelf = await openShelf();
    let shelvedAtSending = 0;
    server.send = () => {
      void shelf.of("x/anna").then((kept) => (shelvedAtSending = kept.length));
      return true;
    };
    await outbox.keep(removal("n1"), "c1");
    await expect.poll(() => shelvedAtSending).toBe(1);
  });

  it("keeps what was typed offline over a reload, and sends it with the same ids in the same order", async () => {
    const server = new Server();
    server.live = false;
    const before = await outboxOf("x/anna", server);
    await before.keep(removal("n1"), "c1");
    await before.keep(removal("n2"), "c2");
    const after = await outboxOf("x/anna", server);
    server.live = true;
    after.sendAgain();
    expect(server.heard.map(({ id }) => id)).toEqual(["c1", "c2"]);
    expect(server.shown).toEqual(["c1", "c2", "c1", "c2"]);
  });

  it("deletes a command once the server has it", async () => {
    const server = new Server();
    const outbox = await outboxOf("x/anna", server);
    await outbox.keep(removal("n1"), "c1");
    outbox.done("c1", 7);
    expect(outbox.waiting()).toEqual([]);
    await expect.poll(async () => (await outboxOf("x/anna", server)).waiting()).toEqual([]);
    expect(server.log).toEqual(["done c1 7"]);
  });

  it("never sends what another person typed in the same browser", async () => {
    const server = new Server();
    server.live = false;
    await (await outboxOf("x/anna", server)).keep(removal("n1"), "c1");
    server.live = true;
    (await outboxOf("x/ben", server)).sendAgain();
    expect(server.heard).toEqual([]);
  });

  it("leaves a refused command with its author, who can try again", async () => {
    const server = new Server();
    const outbox = await outboxOf("x/anna", server);
    await outbox.keep(removal("n1"), "c1");
    outbox.refuse("c1", "note.gone", {});
    expect(outbox.refused().map(({ refused }) => refused?.code)).toEqual(["note.gone"]);
    outbox.sendAgain();
    expect(server.heard).toHaveLength(1);
    await outbox.retry("c1");
    expect(outbox.refused()).toEqual([]);
    expect(server.heard.map(({ id }) => id)[1]).not.toBe("c1");
    expect(server.heard[1]?.command).toEqual(removal("n1"));
  });

  it("deletes what its author discards", async () => {
    const outbox = await outboxOf("x/anna", new Server());
    await outbox.keep(removal("n1"), "c1");
    outbox.refuse("c1", "denied", {});
    outbox.discard("c1");
    expect([...outbox.waiting(), ...outbox.refused()]).toEqual([]);
  });
});
