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
};
