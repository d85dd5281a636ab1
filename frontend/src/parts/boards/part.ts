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
    carryNote: note,
  },
  foresees,
  acts: {
    noteWritten: "writeNote",
    noteEdited: "editNote",
    noteTyped: "typeNote",
    noteMoved: "moveNote",
    noteSourced: "sourceNote",
    noteAttributed: "attributeNote",
    noteStacked: "stackNote",
    noteUnstacked: "unstackNote",
    noteEndorsed: "endorseNote",
    noteRemoved: "removeNote",
    noteRestored: "removeNote",
    noteCarried: "carryNote",
    noteShown: "showNote",
  },
};
