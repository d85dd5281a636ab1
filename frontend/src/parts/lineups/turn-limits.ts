import { MINUTE_MILLIS } from "../../engine/clock-face";

/** Turns are offered in steps of this. */
export const TURN_STEP_MILLIS = 5_000;

/** Shorter than this nobody says anything. */
export const SHORTEST_TURN_MILLIS = 30_000;

/** Nobody's turn is cut below this to make up for delay. */
export const SHORTEST_CUT_TURN_MILLIS = 2 * MINUTE_MILLIS;
