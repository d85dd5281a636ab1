/** The limits for the size of a room, the same as on the server. */
export const SMALLEST_ROOM = 2;
export const LARGEST_ROOM = 12;

/** The size that the planner suggests. The people are spread evenly, so most rooms then have four to six people. */
export const USUAL_ROOM = 6;
