import type { Part } from "../../engine/part";

export const clocks: Part = { acts: { adjustClock: "clockAdjusted" } };
