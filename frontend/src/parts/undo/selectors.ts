import type { Entry, World } from "../../engine/world";
import { type ActView, type Command, undoable } from "../../wire";
import * as boards from "../boards/commands";
import * as briefs from "../briefs/commands";

/** Which acts a page offers to undo. */
export type Offered = (act: ActView, world: World) => boolean;

/** Whether an act is one of a part, whose functions are called like its commands. */
const isOf = (commands: object) => {
  const events = Object.keys(commands).map((type) => undoable[type as Command["type"]]);
  return ({ what }: ActView): boolean => events.includes(what);
};

const isOnBoard = isOf(boards);
const isInBrief = isOf(briefs);

/** An act of the run of show, of any person. */
export const ofTheShow: Offered = (act) => !isOnBoard(act) && !isInBrief(act);

/** An act of the reader on a board. */
export const ownOnBoard: Offered = (act, { me }) => isOnBoard(act) && act.by === me;

/** An act of the reader in a brief. */
export const ownInBrief: Offered = (act, { me }) => isInBrief(act) && act.by === me;

/** The newest of the matching acts, which undo takes back. */
export const newest = (world: World, offered: Offered, except: ReadonlySet<string> = new Set()): Entry<"act"> | undefined =>
  world
    .all("act")
    .filter(([id, act]) => !except.has(id) && offered(act, world))
    .toSorted(([, one], [, other]) => other.at - one.at)[0];

/** Whether what a command does can be taken back afterwards. */
export const isUndoable = (type: Command["type"]): boolean => undoable[type] !== undefined;
