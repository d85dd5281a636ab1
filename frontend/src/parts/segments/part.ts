import type { Part } from "../../engine/part";

export const segments: Part = {
  acts: {
    pauseSegment: "segmentPaused",
    resumeSegment: "segmentResumed",
    endSegment: "segmentEnded",
    reopenSegment: "segmentReopened",
  },
};
