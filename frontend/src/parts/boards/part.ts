import type { Part } from "../../engine/part";
import { foresees } from "./foresight";

const note = (command: { readonly note: string }) => `note/${command.note}`;

export const boards: Part = {
  kept: {
    writeNote: note,
    editNote: note,
    typeNote: note,
    moveNote: note,
    sourceNote: note,
    attributeNote: note,
    stackNote: note,
    unstackNote: note,
    endorseNote: note,
    removeNote: note,
    restoreNote: note,
    carryNote: note,
  },
  foresees,
  acts: {
    writeNote: "noteWritten",
    editNote: "noteEdited",
    typeNote: "noteTyped",
    moveNote: "noteMoved",
    sourceNote: "noteSourced",
    attributeNote: "noteAttributed",
    stackNote: "noteStacked",
    unstackNote: "noteUnstacked",
    endorseNote: "noteEndorsed",
    removeNote: "noteRemoved",
    restoreNote: "noteRestored",
    carryNote: "noteCarried",
    showNote: "noteShown",
  },
};
