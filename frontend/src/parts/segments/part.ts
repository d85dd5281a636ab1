import type { Part } from "../../engine/part";

export const segments: Part = {
  acts: {
    segmentPaused: "pauseSegment",
    segmentResumed: "resumeSegment",
    segmentEnded: "endSegment",
    segmentReopened: "reopenSegment",
  },
};
