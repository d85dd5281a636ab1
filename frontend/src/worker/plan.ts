import { READER } from "../engine/reader";

/** What a page has loaded, as full addresses. */
export interface Loaded {
  readonly page: string;
  readonly assets: readonly string[];
}

/** What the worker has to know of a request. */
export interface AskedFor {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
}

/**
 * What the worker does with a request. An asset never changes, so the kept one is as good as the server's. A page comes from
 * the server, or as it was seen last. Someone who leaves, or enters as somebody else, takes the kept pages along. Everything else passes.
 */
export type Plan = { readonly kind: "asset" | "pass" } | { readonly kind: "page" | "forget"; readonly exchange: string };

const PASS: Plan = { kind: "pass" };

/**
 * A list of what may be kept: pages that say only what runs. An address that is not in it is never kept: personal links, people,
 * posters, exports, and the text page, which has notices and notes for a room only.
 */
const PAGE = /^\/x\/([^/]+)\/(?:live|console|board|screen|brief|studio\/programme)$/;
const OTHER_PERSON = /^\/x\/([^/]+)\/(?:leave|join\/[^/]+)$/;
const ASSET = /^\/assets\/[\w.-]+$/;

export function planFor({ method, url, mode }: AskedFor, origin: string): Plan {
  const { origin: asked, pathname } = new URL(url);
  if (asked !== origin) return PASS;
  if (method === "POST") return about("forget", OTHER_PERSON.exec(pathname));
  if (method !== "GET") return PASS;
  if (ASSET.test(pathname)) return { kind: "asset" };
  return mode === "navigate" ? about("page", PAGE.exec(pathname)) : PASS;
}

function about(kind: "page" | "forget", found: RegExpExecArray | null): Plan {
  return found ? { kind, exchange: found[1] ?? "" } : PASS;
}

/** What an answer means for the kept pages of an exchange. */
export type Lesson = "keep" | "forget-page" | "forget-all" | "nothing";

export function lessonOf({ status, redirected, headers }: Pick<Response, "status" | "redirected" | "headers">): Lesson {
  if (status === 401) return "forget-all";
  if (status === 403 || status === 404) return "forget-page";
  return status === 200 && !redirected && headers.has(READER) ? "keep" : "nothing";
}

/** Whether a proxy answered because it did not reach the server. */
export const isUnreached = ({ status }: Pick<Response, "status">): boolean => status >= 502 && status <= 504;
