import { freshId } from "../../../engine/fresh-id";
import type { Multilingual, Segment } from "../../../wire";
import type { Manner, TableRow } from "../table/columns";
import { type ProgrammePlan, endOf } from "../table/plan";
import { type Added, rowsOf, segmentsAdded } from "../table/table-acts";
import type { ProgrammeBlock } from "./library";

/** Reads a text for the reader, in the language that suits them best. */
type Say = (text: Multilingual) => string;

/** The segments of a block after a row, as new ones. They have the languages of the exchange. */
export const blockAdded = (plan: ProgrammePlan, after: TableRow, block: ProgrammeBlock, manner: Manner, say: Say): Added | undefined =>
  segmentsAdded(
    plan,
    after,
    block.segments.map((segment) => inLanguages(segment, plan.fields.languages, say)),
    manner,
  );

/** The row above, for what is dropped on a segment and comes before it. What is dropped on a session is the first in it. */
export function rowBefore(plan: ProgrammePlan, row: TableRow): TableRow {
  const rows = rowsOf(plan);
  return (row.is === "segment" && rows[rows.findIndex(({ id, is }) => id === row.id && is === row.is) - 1]) || row;
}

/** How long a block takes from its beginning to its end. */
export const lengthOf = ({ segments }: ProgrammeBlock): number => Math.max(0, ...segments.map(endOf));

/** Whether a block has all these words in a text. */
export function hasWords(block: ProgrammeBlock, words: string, say: Say): boolean {
  const texts = [block.title, ...block.segments.flatMap(({ title, objective }) => [title, objective ?? {}])].map(say).join(" ");
  return words.split(/\s+/).every((word) => folded(texts).includes(folded(word)));
}

const folded = (text: string): string => text.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLocaleLowerCase();

function inLanguages(segment: Segment, languages: readonly string[], say: Say): Segment {
  const only = (text: Multilingual) => textIn(text, languages, say);
  return {
    ...segment,
    id: freshId(),
    title: only(segment.title),
    objective: segment.objective && only(segment.objective),
    prompts: segment.prompts.map(only),
    protocol: segment.protocol.map((step) => ({ ...step, title: only(step.title), prompt: only(step.prompt) })),
    headings: segment.headings.map((heading) => ({ ...heading, title: only(heading.title) })),
  };
}

/**
 * The text in the languages of the exchange. `es` is good enough for `es-MX`. A text that has none of them stands under the first one, as
 * the reader reads it, so that it is there to translate.
 */
export function textIn(text: Multilingual, languages: readonly string[], say: Say): Multilingual {
  const found = languages.flatMap((language) => {
    const words = text[language] ?? text[language.split("-")[0] ?? ""];
    return words ? [[language, words] as const] : [];
  });
  const words = say(text);
  return found.length > 0 || !words ? Object.fromEntries(found) : { [languages[0] ?? "en"]: words };
}
