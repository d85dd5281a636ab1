import { eventually } from "./person.mjs";

/** What the browser's database has of copies: pieces and rows. */
export const kept = (page) =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes("tertulia-copies")) return undefined;
    const database = await new Promise((resolve) => (indexedDB.open("tertulia-copies").onsuccess = ({ target }) => resolve(target.result)));
    const all = (store, how) => new Promise((resolve) => (database.transaction(store).objectStore(store)[how]().onsuccess = ({ target }) => resolve(target.result)));
    const found = { copies: await all("copies", "getAll"), rows: await all("views", "getAllKeys") };
    database.close();
    return found;
  });

/** Waits until the copy is so. A browser without one has no pieces and no rows. */
export const hasKept = (page, isSo, what) => eventually(async () => isSo((await kept(page)) ?? { copies: [], rows: [] }), what);
