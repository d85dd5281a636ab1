import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { View } from "../wire";
import { type Copy, type Writing, isFresh, upTo } from "./copy";
import { COPIES } from "./storage-names";
import type { KeptState } from "./store";
import { splitFeed } from "./topics";

/** Where a device keeps what it has seen. */
export interface CopyShelf {
  /** What is kept for an owner and may still be shown. */
  read(owner: string): Promise<(Copy & KeptState) | undefined>;
  /** Writes in one transaction what is decided from the copy as it is now. */
  write(owner: string, decide: (now: Copy | undefined) => Writing | undefined): Promise<void>;
  remove(owner: string): Promise<void>;
  /** Removes what nobody may see any more: old copies, and those of others in the same exchange. */
  tidy(owner: string): Promise<void>;
  close(): void;
}

type RowKey = [owner: string, scope: string, topic: string, key: string];

interface Copies extends DBSchema {
  copies: { key: string; value: Copy };
  views: { key: RowKey; value: View };
}

const ALL: ("copies" | "views")[] = ["copies", "views"];

/** The browser's database. Undefined when the browser has none to give: then nothing is kept. */
export async function openCopies(): Promise<CopyShelf | undefined> {
  try {
    return new Shelf(await openDatabase());
  } catch {
    return undefined;
  }
}

function openDatabase(): Promise<IDBPDatabase<Copies>> {
  return openDB<Copies>(COPIES, 1, {
    upgrade(database) {
      database.createObjectStore("copies", { keyPath: "owner" });
      database.createObjectStore("views");
    },
    /** Another page deletes it, when somebody signs out. */
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

/** Removes all copies of an exchange: the session of their person has ended. */
export async function forgetCopies(exchange: string): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? [];
  if (!databases.some(({ name }) => name === COPIES)) return;
  const shelf = await openCopies();
  await shelf?.tidy(`${exchange}/`);
  shelf?.close();
}

class Shelf implements CopyShelf {
  readonly #database: IDBPDatabase<Copies>;

  constructor(database: IDBPDatabase<Copies>) {
    this.#database = database;
  }

  async read(owner: string): Promise<(Copy & KeptState) | undefined> {
    const transaction = this.#database.transaction(ALL);
    const rows = transaction.objectStore("views");
    const [copy, keys, views] = await Promise.all([transaction.objectStore("copies").get(owner), rows.getAllKeys(rangeOf(owner)), rows.getAll(rangeOf(owner))]);
    if (!copy || !isFresh(copy, Date.now())) return undefined;
    const feeds = new Map<string, Map<string, View>>();
    keys.forEach(([, scope, topic, key], index) => {
      const feed = `${scope}@${topic}`;
      const shown = feeds.get(feed) ?? new Map<string, View>();
      feeds.set(feed, shown.set(key, views[index] as View));
    });
    return { ...copy, feeds: new Map([...feeds].filter(([feed]) => upTo(copy.kept, feed) >= 0)) };
  }

  async write(owner: string, decide: (now: Copy | undefined) => Writing | undefined): Promise<void> {
    const transaction = this.#database.transaction(ALL, "readwrite", { durability: "relaxed" });
    const copies = transaction.objectStore("copies");
    const rows = transaction.objectStore("views");
    const writing = decide(await copies.get(owner));
    if (writing) {
      const { clear } = writing;
      if (clear === "all") void rows.delete(rangeOf(owner));
      else if (clear) for (const key of await rows.getAllKeys(rangeOf(owner))) if (clear(`${key[1]}@${key[2]}`)) void rows.delete(key);
      for (const [feed, key, view] of writing.put) void rows.put(view, [owner, ...splitFeed(feed), key]);
      for (const [feed, key] of writing.drop) void rows.delete([owner, ...splitFeed(feed), key]);
      void copies.put(writing.copy);
    }
    await transaction.done;
  }

  async remove(owner: string): Promise<void> {
    const transaction = this.#database.transaction(ALL, "readwrite");
    void transaction.objectStore("copies").delete(owner);
    void transaction.objectStore("views").delete(rangeOf(owner));
    await transaction.done;
  }

  async tidy(owner: string): Promise<void> {
    const exchange = owner.slice(0, owner.indexOf("/") + 1);
    for (const copy of await this.#database.getAll("copies")) {
      const isAnothers = copy.owner !== owner && copy.owner.startsWith(exchange);
      if (isAnothers || !isFresh(copy, Date.now())) await this.remove(copy.owner);
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** All rows of an owner. In the order of keys, a list comes after every text. */
const rangeOf = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);
