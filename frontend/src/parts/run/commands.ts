import type { Call, EndSegment, PauseSegment, ReopenSegment, ResumeSegment, SetSegmentCall, StartSegment, TakeControls } from "../../wire";

export const takeControls = (segment: string): TakeControls => ({ type: "takeControls", segment });
export const startSegment = (segment: string): StartSegment => ({ type: "startSegment", segment });
export const pauseSegment = (segment: string): PauseSegment => ({ type: "pauseSegment", segment });
export const resumeSegment = (segment: string): ResumeSegment => ({ type: "resumeSegment", segment });
export const endSegment = (segment: string): EndSegment => ({ type: "endSegment", segment });
export const reopenSegment = (segment: string): ReopenSegment => ({ type: "reopenSegment", segment });
export const setSegmentCall = (segment: string, language: string, call: Call | undefined): SetSegmentCall => ({ type: "setSegmentCall", segment, language, call });
