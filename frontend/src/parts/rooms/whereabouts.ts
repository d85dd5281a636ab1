import { here } from "../../engine/here";

/** In the plenary, or in a room as {@code room:r1}. */
type Place = string;

export const PLENARY: Place = "plenary";

let place: Place | undefined;

/** Tells where this person is now; they are in one place at a time. */
export function goTo(to: Place | undefined): void {
  if (place === to) return;
  if (place) here().lease(`place/${place}`, false);
  if (to) here().lease(`place/${to}`, true);
  place = to;
  here().changes.tell("changed");
}

/** Whether this browser has said that the person is there; where others are is told to staff only. */
export const isIn = (where: Place): boolean => place === where;
