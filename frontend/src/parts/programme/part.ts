import type { Part } from "../../engine/part";

export const programme: Part = { acts: { setSegmentCall: "segmentCallSet" } };
