/** Cells as spreadsheet programs put them on the clipboard: tabs between cells, quotes around cells with line breaks. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** One cell, in quotes or without them, and what comes after it. */
const CELL = /"((?:[^"]|"")*)"(\t|\n|$)|([^\t\n]*)(\t|\n|$)/y;

/** Reads what a spreadsheet program has put on the clipboard. One last line break says nothing. */
export function readTsv(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  const rows: string[][] = [[]];
  for (let at = 0, goesOn = true; goesOn; ) {
    CELL.lastIndex = at;
    const [whole = "", quotedText, afterQuotes, plain = "", after] = CELL.exec(lines) ?? [];
    rows.at(-1)?.push(quotedText?.replaceAll('""', '"') ?? plain);
    const end = afterQuotes ?? after;
    if (end === "\n") rows.push([]);
    goesOn = end === "\t" || end === "\n";
    at += whole.length;
  }
  return rows;
}
