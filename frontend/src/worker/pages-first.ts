import type { KeptPages } from "./kept-pages";
import { isUnreached } from "./plan";

/** How long a page waits for the server while this device has an older one. */
export const PATIENCE_MILLIS = 3_000;

/** What the answer to a request for a page needs. */
export interface Asking {
  readonly pages: KeptPages;
  readonly fetch: () => Promise<Response>;
  readonly patience: () => Promise<void>;
}

/**
 * The page from the server, and on a dead or slow line the page as it was seen last. The server's answer is learned from in any
 * case, also when it comes late: {@code learned} ends when that is done.
 */
export function askForPage(exchange: string, path: string, { pages, fetch, patience }: Asking): { answer: Promise<Response>; learned: Promise<void> } {
  const learn = pages.learning(exchange, path);
  const fetched = fetch();
  const learned = fetched.then((answer) => learn(answer.clone())).catch(() => undefined);
  return { answer: firstOf(fetched, patience(), () => pages.find(exchange, path)), learned };
}

async function firstOf(fetched: Promise<Response>, patience: Promise<void>, find: () => Promise<Response | undefined>): Promise<Response> {
  const first = await Promise.race([fetched.catch(() => undefined), patience]);
  if (first && !isUnreached(first)) return first;
  return (await find().catch(() => undefined)) ?? fetched;
}
