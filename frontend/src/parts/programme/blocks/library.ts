import { here } from "../../../engine/here";
import { tell } from "../../../engine/words-here";
import type { Multilingual, Segment } from "../../../wire";
import type { TableRow } from "../table/columns";

/** One segment, or all segments of a session, without people, places and times of day. The first one begins at 0. */
export interface ProgrammeBlock {
  readonly kind: "segment" | "session";
  readonly title: Multilingual;
  readonly segments: readonly Segment[];
}

/** A block as the server lists it: whether an organiser has kept it, and whether the reader may remove it. */
export interface LibraryBlock {
  readonly id: string;
  readonly block: ProgrammeBlock;
  readonly kept: boolean;
  readonly removable: boolean;
}

/** All blocks as they are now, or why the server has not done what was asked. */
export type LibraryAnswer = { readonly blocks: readonly LibraryBlock[] } | { readonly why: string };

export const loadBlocks = (): Promise<LibraryAnswer> => asked(".json");

/** Keeps a segment or session of this exchange, as the server has it. */
export const keepBlock = ({ is, id }: TableRow): Promise<LibraryAnswer> => asked("", { [is]: id });

export const removeBlock = (id: string): Promise<LibraryAnswer> => asked(`/${id}/delete`, {});

/** A refusal comes as one sentence, in the reader's language. */
async function asked(path: string, form?: { readonly [field: string]: string }): Promise<LibraryAnswer> {
  const how = form ? { method: "POST", body: new URLSearchParams(form) } : {};
  try {
    const answer = await fetch(`/x/${here().place.exchange}/studio/blocks${path}`, { ...how, cache: "no-store", headers: { accept: "text/plain" } });
    return answer.ok ? ((await answer.json()) as { readonly blocks: readonly LibraryBlock[] }) : { why: await answer.text() };
  } catch {
    return { why: tell("blocks.failed") };
  }
}
