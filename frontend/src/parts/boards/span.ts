/**
 * The pieces of the notes under one heading that a page looks at, the newest last: from one on to one that may come next, so that
 * its first note does not come later than the news of it.
 */
export interface Span {
  readonly from: number;
  /** The first piece that it does not look at. */
  readonly end: number;
  /** Whether the reader has asked for earlier notes. */
  readonly asked: boolean;
}

/** All notes under a heading. Only a reader who asks for more pieces than a page may name gets them. */
export const ALL: Span = { from: 0, end: Infinity, asked: true };

/** So many pieces of one board a page names: the server reads only so many topics. Its headings share them. */
const MOST_NAMED = 24;

/** So many pieces under a heading it names before the reader asks for more, with the one that may come next. */
const MOST_UNASKED = 4;

/** With more headings than can share, it still names the newest piece under each and the one that may come next. */
const FEWEST_NAMED = 2;

/** How many earlier pieces come each time that the reader asks. */
const AT_ONCE = 2;

/** How many pieces under each heading a page may name. */
export const shareOf = (headings: number): number => Math.max(FEWEST_NAMED, Math.floor(MOST_NAMED / headings));

export const isAll = ({ end }: Span): boolean => end === Infinity;

/**
 * What a page looks at under a heading that has so many pieces now: at first the newest notes. As more come, the earliest leave
 * it, so that it never loads more than its reader has asked for.
 */
export function spanNow(before: Span | undefined, pieces: number, share: number): Span {
  if (before && isAll(before)) return before;
  const asked = before?.asked ?? false;
  const end = pieces + 1;
  const newest = pieces - 1;
  const from = Math.min(before?.from ?? newest, newest);
  return { from: Math.max(from, end - most(asked, share), 0), end, asked };
}

/** The same with earlier notes, as the reader asks. */
export function asked(span: Span, share: number): Span {
  const from = Math.max(0, span.from - AT_ONCE);
  return span.end - from > share ? ALL : { ...span, from, asked: true };
}

/** The same with one piece more, for a heading that shows few notes. It does not go far unasked. */
export function withOneMore(span: Span, share: number): Span {
  const isFar = span.end - span.from >= most(false, share);
  return span.asked || span.from === 0 || isFar ? span : { ...span, from: span.from - 1 };
}

const most = (asked: boolean, share: number): number => (asked ? share : Math.min(MOST_UNASKED, share));
