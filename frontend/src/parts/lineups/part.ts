import type { Part } from "../../engine/part";

export const lineups: Part = {
  acts: {
    lineUpPut: "putLineUp",
    turnEnded: "endTurn",
    turnSkipped: "skipTurn",
    turnReopened: "reopenTurn",
    turnMoved: "moveTurn",
  },
};
