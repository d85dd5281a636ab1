import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { Kept } from "./outbox-shelf";
import { openShelf } from "./outbox-shelf";
import { forgetEverything } from "./sign-out";

const kept = (id: string, owner: string) => ({ id, owner, at: 1, command: { type: "writeNote" } }) as unknown as Kept;

async function outboxOf(owner: string): Promise<string[]> {
  const shelf = await openShelf();
  const found = await shelf.of(owner);
  shelf.close();
  return found.map(({ id }) => id);
}

describe("signing out", () => {
  it("deletes what the person has in the outbox, and leaves what others could not send", async () => {
    const shelf = await openShelf();
    await shelf.put(kept("mine", "lyon/ana"));
    await shelf.put(kept("theirs", "lyon/ben"));
    shelf.close();
    await forgetEverything("lyon/ana");
    expect(await outboxOf("lyon/ana")).toEqual([]);
    expect(await outboxOf("lyon/ben")).toEqual(["theirs"]);
    await forgetEverything("lyon/ben");
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  });
});
