import type { AdjustClock } from "../../wire";

export const adjustClock = (clock: string, byMillis: number): AdjustClock => ({ type: "adjustClock", clock, byMillis });
