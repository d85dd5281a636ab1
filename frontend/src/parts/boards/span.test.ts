import { describe, expect, it } from "vitest";
import { ALL, type Span, asked, shareOf, spanNow, withOneMore } from "./span";

const share = shareOf(4);
const at = (from: number, end: number, asked = false): Span => ({ from, end, asked });

/** What a page looks at while more and more pieces come. */
const grown = (span: Span, from: number, to: number): Span =>
  Array.from({ length: to - from }, (_, n) => from + n + 1).reduce((now, pieces) => spanNow(now, pieces, share), span);

describe("under a heading a page looks at", () => {
  it("the newest piece and the one that may come next", () => {
    expect(spanNow(undefined, 1, share)).toEqual(at(0, 2));
    expect(spanNow(undefined, 11, share)).toEqual(at(10, 12));
  });

  it("few pieces, however many come while it is open", () => {
    expect(grown(at(10, 12), 11, 13)).toEqual(at(10, 14));
    expect(grown(at(10, 12), 11, 400)).toEqual(at(397, 401));
    expect(grown(at(0, 2), 1, 400)).toEqual(at(397, 401));
  });

  it("the newest pieces when it learns that there are many more", () => {
    expect(spanNow(at(2, 4), 40, share)).toEqual(at(37, 41));
  });

  it("the newest piece when there are fewer than before", () => {
    expect(spanNow(at(37, 41), 3, share)).toEqual(at(2, 4));
  });

  it("earlier pieces when the reader asks, and all of them when it may not name so many", () => {
    const once = asked(at(10, 12), share);
    expect(once).toEqual(at(8, 12, true));
    const twice = asked(once, share);
    expect(twice).toEqual(at(6, 12, true));
    expect(asked(twice, share)).toBe(ALL);
    expect(spanNow(ALL, 400, share)).toBe(ALL);
  });

  it("the pieces that the reader has asked for, and never all because more come", () => {
    expect(grown(at(8, 12, true), 11, 13)).toEqual(at(8, 14, true));
    expect(grown(at(8, 12, true), 11, 14)).toEqual(at(9, 15, true));
  });

  it("one piece more where there are few notes, but not many", () => {
    expect(withOneMore(at(10, 12), share)).toEqual(at(9, 12));
    expect(withOneMore(at(8, 12), share)).toEqual(at(8, 12));
    expect(withOneMore(at(0, 2), share)).toEqual(at(0, 2));
    expect(withOneMore(at(10, 12, true), share)).toEqual(at(10, 12, true));
  });

  it("at least the newest piece and the next, however many headings there are", () => {
    expect(spanNow(at(2, 4), 5, shareOf(40))).toEqual(at(4, 6));
    expect(withOneMore(at(4, 6), shareOf(40))).toEqual(at(4, 6));
    expect(asked(at(4, 6), shareOf(40))).toBe(ALL);
  });
});
