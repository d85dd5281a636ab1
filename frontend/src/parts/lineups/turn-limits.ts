import { MINUTE_MILLIS } from "../../engine/clock-face";

/** Turn lengths are offered in steps of this. */
export const TURN_STEP_MILLIS = 5_000;

/** A turn shorter than this is too short to present anything. */
export const SHORTEST_TURN_MILLIS = 30_000;

/** No turn is made shorter than this to make up for delay. */
export const SHORTEST_CUT_TURN_MILLIS = 2 * MINUTE_MILLIS;
