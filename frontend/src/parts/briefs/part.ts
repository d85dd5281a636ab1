import type { Part } from "../../engine/part";

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
  },
  acts: {
    messageDrafted: "draftMessage",
    messageEdited: "editMessage",
    findingCited: "citeFinding",
    messageTagged: "tagMessage",
    messageStaged: "stageMessage",
    messageMoved: "moveMessage",
    messageRemoved: "removeMessage",
    messageRestored: "removeMessage",
  },
};
