import { deleteDB, openDB } from "idb";
import { forgetCopies } from "./copy-shelf";
import { type Kept, emptyOutbox, openShelf } from "./outbox-shelf";
import { COPIES, OUTBOX, PAGES, PREFIX, UNSENT } from "./storage-names";

/** Where pages of one browser tell each other that someone has signed out. */
const CHANNEL = `${PREFIX}sign-out`;
/** Set while a session has ended here, but not yet on the server, which could not be reached. */
const LEAVING = `${PREFIX}leaving/`;
/** A sleeping page may hold a database open. It is emptied by then. */
const PATIENCE_MILLIS = 2_000;

/** A text that the server does not have. */
export interface UnsentText {
  readonly text: string;
  readonly at?: number;
}

/** The texts of a person on this device that the server does not have: those in the outbox, and those being written. */
export async function unsentTexts(owner: string): Promise<UnsentText[]> {
  const kept = await allOf(owner).catch((): Kept[] => []);
  return [...kept.flatMap(written), ...drafts(owner)];
}

async function allOf(owner: string): Promise<Kept[]> {
  const shelf = await openShelf();
  const kept = await shelf.of(owner);
  shelf.close();
  return kept;
}

function written({ command, at }: Kept): UnsentText[] {
  return "wording" in command ? [{ text: command.wording.text, at }] : [];
}

function drafts(owner: string): UnsentText[] {
  return ourKeys(localStorage)
    .filter((key) => key.startsWith(`${UNSENT}${owner}/`))
    .map((key) => ({ text: draftIn(localStorage.getItem(key) ?? "") }))
    .filter(({ text }) => text.trim() !== "");
}

/** An open edit is kept with the text from which it starts. */
function draftIn(stored: string): string {
  try {
    const { from, text } = JSON.parse(stored) as { from?: { text: string }; text?: string };
    return text === undefined || text === from?.text ? "" : text;
  } catch {
    return stored;
  }
}

/** The texts as a file for the person. */
export function asFile(texts: readonly UnsentText[]): Blob {
  const parts = texts.map(({ text, at }) => (at ? `${new Date(at).toLocaleString()}\n${text}` : text));
  return new Blob([`${parts.join("\n\n")}\n`], { type: "text/plain;charset=utf-8" });
}

/**
 * Deletes all that this site has on this device. What cannot be deleted yet is emptied. Only texts stay that other people
 * could not send yet: nobody else reads or discards them.
 */
export async function forgetEverything(owner: string): Promise<void> {
  const isAnothers = (key: string) => key.startsWith(UNSENT) && !key.startsWith(`${UNSENT}${owner}/`);
  for (const storage of storages()) for (const key of ourKeys(storage)) if (!isAnothers(key)) storage.removeItem(key);
  const waitsOfOthers = await emptyOutbox(owner).catch(() => false);
  const doomed = (await databases()).filter((name) => name !== OUTBOX || !waitsOfOthers);
  await Promise.allSettled([...doomed.map(deleteDatabase), deleteCaches(() => true), unregisterWorkers()]);
}

/** Deletes what this device has seen of an exchange whose session has ended. Texts that are not sent stay. */
export async function forgetSeen(exchange: string): Promise<void> {
  await Promise.allSettled([forgetCopies(exchange), deleteCaches((name) => name.startsWith(`${PAGES}${exchange}/`))]);
}

function storages(): Storage[] {
  try {
    return [localStorage, sessionStorage];
  } catch {
    return [];
  }
}

const ourKeys = (storage: Storage): string[] => Object.keys(storage).filter((key) => key.startsWith(PREFIX));

async function databases(): Promise<string[]> {
  const all = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  return [...new Set([OUTBOX, COPIES, ...all.flatMap(({ name }) => name ?? [])])];
}

async function deleteDatabase(name: string): Promise<void> {
  const database = await openDB(name);
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, "readwrite");
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  }
  database.close();
  await Promise.race([deleteDB(name), new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS))]);
}

/** A page without TLS has no caches. */
async function deleteCaches(which: (name: string) => boolean): Promise<void> {
  const { caches } = globalThis;
  if (caches) for (const name of await caches.keys()) if (which(name)) await caches.delete(name);
}

async function unregisterWorkers(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}

/** Tells the other pages of this browser that someone has signed out of an exchange. */
export function tellOtherPages(exchange: string): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
  pages().postMessage(exchange);
}

/** Calls back when someone signs out on another page of this browser. */
export function onSignOut(listener: (exchange: string) => void): void {
  pages().addEventListener("message", ({ data }) => listener(String(data)));
}

let channel: BroadcastChannel | undefined;

/** One channel for each page, since a channel does not hear itself. */
function pages(): BroadcastChannel {
  channel ??= new BroadcastChannel(CHANNEL);
  return channel;
}

/** Ends the session on the server. Without the server, the next page that reaches it does so. */
export async function endSession(exchange: string): Promise<boolean> {
  try {
    const answer = await fetch(`/x/${exchange}/leave`, { method: "POST", redirect: "manual", keepalive: true, headers: { "content-type": "application/x-www-form-urlencoded" } });
    if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error(`The server answered ${answer.status}`);
    localStorage.removeItem(LEAVING + exchange);
    return true;
  } catch {
    remember(exchange);
    return false;
  }
}

function remember(exchange: string): void {
  try {
    localStorage.setItem(LEAVING + exchange, "yes");
  } catch {
    // Without storage nobody can know. The session ends by its own time.
  }
}

/** Whether someone has signed out here and the server does not know it yet. */
export function isLeaving(exchange: string): boolean {
  try {
    return localStorage.getItem(LEAVING + exchange) !== null;
  } catch {
    return false;
  }
}
