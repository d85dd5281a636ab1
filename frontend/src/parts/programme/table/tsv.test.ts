import { describe, expect, it } from "vitest";
import { readTsv, writeTsv } from "./tsv";

describe("cells on the clipboard", () => {
  it("are read as spreadsheet programs write them", () => {
    expect(readTsv("09:00\tOpening\r\n09:10\t\r\n")).toEqual([["09:00", "Opening"], ["09:10", ""]]);
    expect(readTsv('"a\nb"\t"say ""hello"""')).toEqual([["a\nb", 'say "hello"']]);
  });

  it.each([[[["a", "b"], ["c", ""]]], [[['"quoted"', "two\nlines"], ["tab\there", ""]]], [[[""]]]])("come back as they were: %j", (cells) => {
    expect(readTsv(writeTsv(cells))).toEqual(cells);
  });
});
