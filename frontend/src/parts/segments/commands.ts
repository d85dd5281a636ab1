import type { EndSegment, PauseSegment, ReopenSegment, ResumeSegment, StartSegment } from "../../wire";

export const startSegment = (segment: string): StartSegment => ({ type: "startSegment", segment });
export const pauseSegment = (segment: string): PauseSegment => ({ type: "pauseSegment", segment });
export const resumeSegment = (segment: string): ResumeSegment => ({ type: "resumeSegment", segment });
export const endSegment = (segment: string): EndSegment => ({ type: "endSegment", segment });
export const reopenSegment = (segment: string): ReopenSegment => ({ type: "reopenSegment", segment });
