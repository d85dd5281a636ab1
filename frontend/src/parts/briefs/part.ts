import type { Part } from "../../engine/part";
import { foresees } from "./foresight";

const message = (command: { readonly message: string }) => `message/${command.message}`;

export const briefs: Part = {
  kept: {
    draftMessage: message,
    editMessage: message,
    citeFinding: message,
    tagMessage: message,
    stageMessage: message,
    moveMessage: message,
    removeMessage: message,
    restoreMessage: message,
  },
  foresees,
};
