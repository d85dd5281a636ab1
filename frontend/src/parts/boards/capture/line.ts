import type { FindingType } from "../../../wire";
import { typeKeys } from "../finding-types";

/** What a captured line says: its text and its marks. */
export interface Captured {
  readonly text: string;
  readonly type?: FindingType;
  /** The position of a heading, from 0. */
  readonly heading?: number;
}

/** Reads a line such as `/t Host families came first` or `/2 /d …`. A letter sets the type, a digit the column. */
export function readLine(line: string): Captured {
  let rest = line.trimStart();
  let marks: Omit<Captured, "text"> = {};
  for (let mark = nextMark(rest); mark; mark = nextMark(rest)) {
    marks = { ...marks, ...mark.means };
    rest = rest.slice(mark.length).trimStart();
  }
  return { ...marks, text: rest.trimEnd() };
}

function nextMark(line: string): { length: number; means: Omit<Captured, "text"> } | undefined {
  const match = /^\/([a-z]|[1-9])(?:\s+|$)/i.exec(line);
  const sign = match?.[1]?.toLowerCase();
  if (!match || !sign) return undefined;
  if (/[1-9]/.test(sign)) return { length: match[0].length, means: { heading: Number(sign) - 1 } };
  const type = typeKeys[sign];
  return type && { length: match[0].length, means: { type } };
}
