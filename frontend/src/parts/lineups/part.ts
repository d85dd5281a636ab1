import type { Part } from "../../engine/part";

export const lineups: Part = {
  acts: {
    putLineUp: "lineUpPut",
    endTurn: "turnEnded",
    skipTurn: "turnSkipped",
    reopenTurn: "turnReopened",
    moveTurn: "turnMoved",
    deferTurn: "turnMoved",
  },
};
