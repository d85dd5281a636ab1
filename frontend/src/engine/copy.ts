import type { KeptFeeds, View } from "../wire";
import { wireFormat } from "../wire";
import type { FeedNews, Feeds } from "./feeds";
import { covers, holds, splitFeed } from "./topics";

/** What a device knows of the copy that it keeps of one exchange for one person. The views are apart from it. */
export interface Copy {
  /** The exchange and the person. Nobody else sees it. */
  readonly owner: string;
  readonly format: string;
  readonly epoch: number;
  readonly mark: string;
  readonly cursor: number;
  /** Its pieces, each complete up to a sequence. A page turns to other topics, so they may differ. */
  readonly kept: readonly KeptFeeds[];
  /** When the server was last heard, by the clock of this device, and what stream time was then. */
  readonly heardAt: number;
  readonly stream?: { readonly at: number; readonly rate: number } | undefined;
}

/** What a page has, to be written into the copy. */
export interface PageState {
  readonly copy: Copy;
  /** The marks under which it has read this history. */
  readonly marks: ReadonlySet<string>;
  /** The pieces as it knows them in the copy. What has changed since is in the news. */
  readonly base: readonly KeptFeeds[];
  readonly news: FeedNews;
  readonly feeds: Feeds;
}

export type Row = readonly [feed: string, key: string, view: View];

/** What to write at once. */
export interface Writing {
  readonly copy: Copy;
  /** The feeds to empty first: all of them, some, or none. */
  readonly clear: "all" | ((feed: string) => boolean) | undefined;
  readonly put: readonly Row[];
  readonly drop: readonly (readonly [feed: string, key: string])[];
}

const DAY_MILLIS = 86_400_000;
/** Without the server a copy lasts this long. */
const LONGEST_MILLIS = 7 * DAY_MILLIS;
/** With more, the oldest pieces go. */
const MOST_KEPT = 24;
const NOT_KEPT = -1;

/** Whether a page may still show this copy. */
export const isFresh = ({ format, heardAt }: Copy, now: number): boolean => format === wireFormat && Math.abs(now - heardAt) < LONGEST_MILLIS;

/** The sequence up to which one of these pieces has the feed. */
export function upTo(pieces: readonly KeptFeeds[], feed: string): number {
  const [scope, topic] = splitFeed(feed);
  const having = pieces.filter(({ scopes, topics }) => scopes.includes(scope) && holds(topics, topic));
  return Math.max(NOT_KEPT, ...having.map((piece) => piece.upTo));
}

/**
 * How a page writes what it has seen into the copy, of which other pages may have written since. Each feed is the work of the
 * page that is furthest. Where the copy goes on from what the page knows, the changes are enough; elsewhere the feed is
 * written whole. A copy of another history is replaced.
 */
export function writing(now: Copy | undefined, page: PageState): Writing {
  const { copy, news, feeds } = page;
  const same = isSameHistory(now, page) ? now : undefined;
  const before = without(same?.kept ?? [], news.left);
  const isMine = (feed: string) => upTo(copy.kept, feed) >= 0 && upTo(before, feed) <= copy.cursor;
  const goesOn = (feed: string) => !news.renewed.has(feed) && upTo(page.base, feed) >= 0 && upTo(before, feed) >= upTo(page.base, feed);
  const mine = feeds.names().filter(isMine);
  const whole = mine.filter((feed) => !goesOn(feed)).flatMap((feed) => feeds.of(feed).map(([key, view]): Row => [feed, key, view]));
  const keys = mine.filter(goesOn).flatMap((feed) => [...(news.changed.get(feed) ?? [])].map((key) => [feed, key] as const));
  const changed = keys.flatMap(([feed, key]): Row[] => rowOf(feeds, feed, key));
  const scans = news.left.size > 0 || news.renewed.size > 0 || !copy.kept.every((piece) => isCovered(piece, page.base));
  const emptied = (feed: string) => news.left.has(splitFeed(feed)[0]) || (isMine(feed) && !goesOn(feed));
  return {
    copy: { ...newer(same, copy), kept: together(before, copy.kept, copy.cursor), heardAt: Math.max(copy.heardAt, same?.heardAt ?? 0) },
    clear: same ? (scans ? emptied : undefined) : "all",
    put: [...whole, ...changed],
    drop: keys.filter(([feed, key]) => !feeds.view(feed, key)),
  };
}

/** The pieces that are left when these are written anew. */
export function others({ kept }: Copy, written: readonly KeptFeeds[]): readonly KeptFeeds[] {
  return written.reduce<readonly KeptFeeds[]>((left, piece) => left.flatMap((each) => subtract(each, piece)), kept);
}

export function isSameHistory(now: Copy | undefined, { copy, marks }: PageState): now is Copy {
  return now !== undefined && now.format === copy.format && now.epoch === copy.epoch && marks.has(now.mark);
}

function rowOf(feeds: Feeds, feed: string, key: string): Row[] {
  const view = feeds.view(feed, key);
  return view ? [[feed, key, view]] : [];
}

const newer = (now: Copy | undefined, mine: Copy): Copy => (now && now.cursor > mine.cursor ? now : mine);

/** The pieces of the page and those of others: of what both have, the one that is further. */
function together(before: readonly KeptFeeds[], mine: readonly KeptFeeds[], cursor: number): readonly KeptFeeds[] {
  const ahead = before.filter((piece) => piece.upTo > cursor);
  const behind = before.filter((piece) => piece.upTo <= cursor);
  const own = ahead.reduce<readonly KeptFeeds[]>((left, piece) => left.flatMap((each) => subtract(each, piece)), mine);
  const rest = mine.reduce<readonly KeptFeeds[]>((left, piece) => left.flatMap((each) => subtract(each, piece)), behind);
  return [...own, ...ahead, ...rest].toSorted((one, other) => other.upTo - one.upTo).slice(0, MOST_KEPT);
}

/** What one piece has and the other has not. */
function subtract(piece: KeptFeeds, by: KeptFeeds): KeptFeeds[] {
  const both = piece.scopes.filter((scope) => by.scopes.includes(scope));
  const alone = piece.scopes.filter((scope) => !by.scopes.includes(scope));
  const topics = piece.topics.filter((topic) => !by.topics.some((each) => covers(each, topic)));
  if (both.length === 0 || topics.length === piece.topics.length) return [piece];
  return [{ ...piece, scopes: both, topics }, { ...piece, scopes: alone }].filter((left) => left.scopes.length > 0 && left.topics.length > 0);
}

const isCovered = (piece: KeptFeeds, by: readonly KeptFeeds[]): boolean =>
  by.reduce<readonly KeptFeeds[]>((left, other) => left.flatMap((each) => subtract(each, other)), [piece]).length === 0;

function without(pieces: readonly KeptFeeds[], left: ReadonlySet<string>): KeptFeeds[] {
  return pieces.map((piece) => ({ ...piece, scopes: piece.scopes.filter((scope) => !left.has(scope)) })).filter(({ scopes }) => scopes.length > 0);
}
