import type { NoteView, WriteNote } from "../../wire";
import { writeNote } from "./commands";

/** Writes a note again with all that it says, for a person who edits it while someone removes it. */
export const noteAgain = ({ board, heading, wording, type, sources, attribution }: NoteView, stage = sources.stage): WriteNote =>
  writeNote({ board, heading, text: wording.text, as: type, sources: { ...sources, stage }, attribution });
