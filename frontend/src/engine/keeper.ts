import { wireFormat } from "../wire";
import { type Copy, type PageState, type Row, type Writing, isSameHistory, others, upTo, writing } from "./copy";
import type { CopyShelf } from "./copy-shelf";
import { keepable } from "./may-be-kept";
import type { KeptState, Store } from "./store";

/** What the keeper needs to know of the page. */
export interface KeptPage {
  readonly store: Store;
  readonly heardAt: number;
  readonly time: { readonly known: boolean; readonly rate: number; now(): number };
}

/** Changes of this long go into one writing. */
const CALM_MILLIS = 2_000;
/** When nothing changes, the copy learns this often that the server has been heard. */
const HEARD_MILLIS = 60_000;
/** So many rows go into one transaction, so that none takes long. */
const SLICE = 250;
/** After so many failures in a row the device keeps nothing more: it may be full. */
const MOST_FAILURES = 3;

/**
 * Writes what a page has seen into the copy that its device keeps: what has changed, a while after it has changed, when the
 * browser has nothing else to do. When it fails there is no copy, and the page goes on.
 */
export class Keeper {
  readonly #owner: string;
  readonly #page: KeptPage;
  readonly #shelf: CopyShelf;
  #base: PageState["base"] = [];
  #marks = new Set<string>();
  #beginnings = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #wroteAt = 0;
  #failures = 0;
  #stopped = false;

  constructor(owner: string, page: KeptPage, shelf: CopyShelf) {
    this.#owner = owner;
    this.#page = page;
    this.#shelf = shelf;
    page.store.subscribe(["step"], () => this.#soon());
  }

  /** What earlier pages have left for this one to begin with. */
  async open(): Promise<(Copy & KeptState) | undefined> {
    const kept = await this.#shelf.read(this.#owner).catch(() => undefined);
    if (kept) this.goOn(kept);
    void this.#shelf.tidy(this.#owner).catch(() => undefined);
    return kept;
  }

  /** The page has begun with this copy. */
  goOn({ mark, kept }: KeptState): void {
    this.#base = kept;
    this.#marks.add(mark);
  }

  /** The server was heard, though perhaps nothing has changed. */
  heard(): void {
    if (this.#wroteAt > 0 && Date.now() - this.#wroteAt > HEARD_MILLIS) this.#soon();
  }

  /** The page may end soon: writes what waits. */
  writeNow(): Promise<void> {
    if (this.#timer === undefined) return this.#writing;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Keeps nothing more. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** The person may not see it any more: removes the copy. */
  async forget(): Promise<void> {
    this.stop();
    await this.#writing;
    await this.#shelf.remove(this.#owner).catch(() => undefined);
  }

  #soon(): void {
    if (this.#stopped || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => whenIdle(() => void this.writeNow()), CALM_MILLIS);
  }

  async #write(): Promise<void> {
    const { store } = this.#page;
    if (this.#stopped || store.isKept) return;
    const page = this.#state();
    try {
      await this.#writeState(page);
      this.#base = page.copy.kept;
      this.#wroteAt = Date.now();
      this.#failures = 0;
    } catch {
      this.#base = [];
      this.#failures += 1;
      if (this.#failures >= MOST_FAILURES) this.stop();
    }
  }

  #state(): PageState {
    const { store, heardAt, time } = this.#page;
    const { epoch, mark, cursor, topics, beginnings } = store;
    if (beginnings !== this.#beginnings) {
      this.#base = [];
      this.#marks.clear();
      this.#beginnings = beginnings;
    }
    this.#marks.add(mark);
    const { feeds, ...news } = store.takeNews();
    const kept = keepable(cursor, feeds.scopes(), topics);
    const stream = time.known ? { at: time.now() + (heardAt - Date.now()) * time.rate, rate: time.rate } : undefined;
    const copy: Copy = { owner: this.#owner, format: wireFormat, epoch, mark, cursor, kept, heardAt, stream };
    return { copy, marks: new Set(this.#marks), base: this.#base, news, feeds };
  }

  /** In one transaction, or first without the pieces that are being written, then row by row, then complete. */
  async #writeState(page: PageState): Promise<void> {
    let rows: readonly Row[] = [];
    await this.#shelf.write(this.#owner, (now) => {
      const all = writing(now, page);
      if (all.put.length <= SLICE) return all;
      rows = all.put;
      return { ...all, copy: { ...all.copy, kept: others(all.copy, page.copy.kept) }, put: [] };
    });
    if (rows.length === 0) return;
    for (let at = 0; at < rows.length; at += SLICE) {
      await new Promise<void>(whenIdle);
      await this.#shelf.write(this.#owner, (now) => slice(now, page, rows.slice(at, at + SLICE)));
    }
    await this.#shelf.write(this.#owner, (now) => ({ ...slice(now, page, []), copy: writing(now, page).copy }));
  }
}

/** Some rows, but for feeds of which another page has written something later. */
function slice(now: Copy | undefined, page: PageState, rows: readonly Row[]): Writing {
  if (!isSameHistory(now, page)) throw new Error("Another history has begun");
  return { copy: now, clear: undefined, put: rows.filter(([feed]) => upTo(now.kept, feed) <= page.copy.cursor), drop: [] };
}

/** Calls back when the browser has nothing to draw. Safari cannot say when that is. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act, { timeout: CALM_MILLIS });
  else setTimeout(act);
}
