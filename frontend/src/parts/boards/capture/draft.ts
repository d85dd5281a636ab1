import type { Attribution, FindingType, Sources } from "../../../wire";
import { readLine } from "./line";

/** A heading for a note. */
export interface HeadingChoice {
  readonly id: string;
  readonly name: string;
}

/** A note ready to be written. */
export interface Draft {
  readonly text: string;
  readonly heading: string;
  readonly as: FindingType | undefined;
  readonly attribution: Attribution;
  readonly sources: Sources;
}

/** What the line holds in addition to its text. */
export interface CapturedChoices {
  readonly headings: readonly HeadingChoice[];
  readonly heading: string;
  readonly sources: Sources;
  readonly findings: boolean;
  readonly armed: { readonly as: FindingType | undefined; readonly attribution: Attribution };
}

/** Makes a note from the line, or undefined from an empty one. Marks in the text win over choices made with keys. */
export function finished(text: string, { headings, heading, sources, findings, armed }: CapturedChoices): Draft | undefined {
  const read = readLine(text);
  if (!read.text) return undefined;
  return {
    text: read.text,
    heading: (read.heading === undefined ? undefined : headings[read.heading]?.id) ?? heading,
    as: findings ? (read.type ?? armed.as) : undefined,
    attribution: armed.attribution,
    sources,
  };
}
