import { here } from "../../engine/here";

/** In the main session, or in a room as {@code room:r1}. */
type Whereabouts = string;

export const PLENARY: Whereabouts = "plenary";

let place: Whereabouts | undefined;

/** Tells the server where this person is now. They are in one place at a time. */
export function goTo(to: Whereabouts | undefined): void {
  if (place === to) return;
  if (place) here().lease(`place/${place}`, false);
  if (to) here().lease(`place/${to}`, true);
  place = to;
  here().changes.tell("changed");
}

/** Whether this browser has reported that place. Only staff see where others are. */
export const isIn = (where: Whereabouts): boolean => place === where;
