import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Command } from "../wire";
import { OUTBOX } from "./storage-names";

/** A command with typed text, kept until the server has it. */
export interface Kept {
  readonly id: string;
  /** The person and the exchange. Another person in the same browser never sends it. */
  readonly owner: string;
  readonly command: Command;
  readonly at: number;
  /** Why the server refused it. The text stays with its author. */
  readonly refused?: { readonly code: string; readonly details: { readonly [key: string]: string } };
}

/** Where kept commands are stored. */
export interface Shelf {
  put(kept: Kept): Promise<void>;
  remove(id: string): Promise<void>;
  of(owner: string): Promise<Kept[]>;
  close(): void;
}

interface Shelves extends DBSchema {
  kept: { key: string; value: Kept; indexes: { owner: string } };
}

/** The browser's database. Without one, the memory of the page. */
export async function openShelf(): Promise<Shelf> {
  try {
    return shelfIn(await openDatabase());
  } catch {
    return shelfInMemory();
  }
}

/** Removes what a person has in the browser's outbox. Returns whether something of others is in it. */
export async function emptyOutbox(owner: string): Promise<boolean> {
  const database = await openDatabase();
  const shelf = shelfIn(database);
  for (const { id } of await shelf.of(owner)) await shelf.remove(id);
  const left = await database.count("kept");
  database.close();
  return left > 0;
}

function openDatabase(): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>(OUTBOX, 1, {
    upgrade(database) {
      database.createObjectStore("kept", { keyPath: "id" }).createIndex("owner", "owner");
    },
    /** Another page deletes it, when somebody signs out. */
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
}

function shelfIn(database: IDBPDatabase<Shelves>): Shelf {
  return {
    put: async (kept) => void (await database.put("kept", kept)),
    remove: (id) => database.delete("kept", id),
    of: async (owner) => inOrder(await database.getAllFromIndex("kept", "owner", owner)),
    close: () => database.close(),
  };
}

export function shelfInMemory(): Shelf {
  const all = new Map<string, Kept>();
  return {
    put: async (kept) => void all.set(kept.id, kept),
    remove: async (id) => void all.delete(id),
    of: async (owner) => inOrder([...all.values()].filter((kept) => kept.owner === owner)),
    close: () => {},
  };
}

const inOrder = (kept: Kept[]) => kept.toSorted((a, b) => a.at - b.at);
