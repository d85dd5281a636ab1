import type { Entry, World } from "../../engine/world";
import type { ActView } from "../../wire";

/** Which acts a page offers to undo. */
export type Offered = (act: ActView, world: World) => boolean;

/** An act of the run of show, of any person. */
export const ofTheShow: Offered = ({ part }) => part !== "boards" && part !== "briefs" && part !== "programme";

/** An act of the reader on a board. */
export const ownOnBoard: Offered = ({ part, by }, { me }) => part === "boards" && by === me;

/** An act of the reader in a brief. */
export const ownInBrief: Offered = ({ part, by }, { me }) => part === "briefs" && by === me;

/** An act of the reader on the programme. */
export const ownInProgramme: Offered = ({ part, by }, { me }) => part === "programme" && by === me;

/** The matching acts, the newest first. What was undone stays undone: an undo is not among them. */
export const latest = (world: World, offered: Offered): Entry<"act">[] =>
  world
    .all("act")
    .filter(([, act]) => !act.undo && offered(act, world))
    .toSorted(([, one], [, other]) => other.at - one.at);
