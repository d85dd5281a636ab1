/** Cells as spreadsheet programs put them on the clipboard: tabs between cells, quotes around cells with line breaks. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

const quoted = (cell: string): string => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Reads what a spreadsheet program has put on the clipboard. One last line break says nothing. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[""]];
  let isQuoted = false;
  for (const token of text.replace(/\r\n?/g, "\n").replace(/\n$/, "").match(/""|"|\t|\n|[^"\t\n]+/g) ?? []) {
    const row = rows.at(-1) as string[];
    const cell = row.at(-1) ?? "";
    if (token === '"' && (isQuoted || cell === "")) isQuoted = !isQuoted;
    else if (token === '""' && cell === "" && !isQuoted) row[row.length - 1] = "";
    else if (isQuoted || (token !== "\t" && token !== "\n")) row[row.length - 1] = cell + (token === '""' && isQuoted ? '"' : token);
    else if (token === "\t") row.push("");
    else rows.push([""]);
  }
  return rows;
}
