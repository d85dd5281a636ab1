import type { Call, SetSegmentCall } from "../../wire";

export const setSegmentCall = (segment: string, language: string, call: Call | undefined): SetSegmentCall => ({ type: "setSegmentCall", segment, language, call });
