import { PAGES } from "../engine/storage-names";
import { READER, lessonOf } from "./plan";

/** A page is kept no longer than a member of staff stays signed in. */
export const LONGEST_MILLIS = 24 * 60 * 60_000;

const STORED = "Tertulia-Stored";

const cachesOf = (exchange: string): string => `${PAGES}${exchange}/`;

/**
 * The pages that this device has seen, as they came from the server, in one cache for each exchange and person. An exchange
 * has pages of one person only: those of somebody else go before a page is kept. Anything may delete the caches at any time.
 */
export class KeptPages {
  /** How often the pages of an exchange were forgotten. An answer from before must not bring them back. */
  #forgotten = new Map<string, number>();
  readonly #caches: CacheStorage;
  readonly #now: () => number;
  readonly #onEnded: (exchange: string) => Promise<void>;

  /** Tells, besides, of which exchange a session has ended. */
  constructor(caches: CacheStorage, onEnded: (exchange: string) => Promise<void>, now: () => number = Date.now) {
    this.#caches = caches;
    this.#onEnded = onEnded;
    this.#now = now;
  }

  /** Learns from an answer to a request that begins now: keeps the page, or forgets what is not to be shown any more. */
  learning(exchange: string, path: string): (answer: Response) => Promise<void> {
    const then = this.#timesForgotten(exchange);
    return async (answer) => {
      if (this.#timesForgotten(exchange) !== then) return;
      const lesson = lessonOf(answer);
      if (lesson === "forget-all") await Promise.all([this.forget(exchange), this.#onEnded(exchange)]);
      if (lesson === "forget-page") await this.#forgetPage(exchange, path);
      if (lesson === "keep") await this.#keep(exchange, path, answer);
      if (lesson === "keep" && this.#timesForgotten(exchange) !== then) await this.forget(exchange);
    };
  }

  /** The page as it was seen last. It says in its body when that was. */
  async find(exchange: string, path: string): Promise<Response | undefined> {
    for (const name of await this.#names(exchange)) {
      const found = await (await this.#caches.open(name)).match(path, { ignoreVary: true });
      const stored = Number(found?.headers.get(STORED));
      if (found && this.#now() - stored < LONGEST_MILLIS) return withAge(found, stored);
    }
    return undefined;
  }

  /** Forgets all pages of an exchange: its person has gone. */
  async forget(exchange: string): Promise<void> {
    this.#forgotten.set(exchange, this.#timesForgotten(exchange) + 1);
    for (const name of await this.#names(exchange)) await this.#caches.delete(name);
  }

  #timesForgotten(exchange: string): number {
    return this.#forgotten.get(exchange) ?? 0;
  }

  async #keep(exchange: string, path: string, answer: Response): Promise<void> {
    const own = cachesOf(exchange) + encodeURIComponent(answer.headers.get(READER) ?? "");
    for (const name of await this.#names(exchange)) if (name !== own) await this.#caches.delete(name);
    const headers = plainHeaders(answer);
    headers.set(STORED, String(this.#now()));
    const copy = new Response(await answer.text(), { status: 200, headers });
    await (await this.#caches.open(own)).put(path, copy);
  }

  async #forgetPage(exchange: string, path: string): Promise<void> {
    for (const name of await this.#names(exchange)) await (await this.#caches.open(name)).delete(path, { ignoreVary: true });
  }

  async #names(exchange: string): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(cachesOf(exchange)));
  }
}

/** The headers of a body that is not packed any more. */
function plainHeaders({ headers }: Response): Headers {
  const plain = new Headers(headers);
  for (const name of ["Content-Encoding", "Content-Length", "Vary"]) plain.delete(name);
  return plain;
}

async function withAge(page: Response, stored: number): Promise<Response> {
  const html = (await page.text()).replace("<body ", `<body data-stored="${stored}" `);
  return new Response(html, { status: 200, headers: page.headers });
}
