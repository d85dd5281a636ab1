import { Parts } from "../engine/part";
import { boards } from "./boards/part";
import { briefs } from "./briefs/part";
import { clocks } from "./clocks/part";
import { floor } from "./floor/part";
import { lineups } from "./lineups/part";
import { notices } from "./notices/part";
import { practices } from "./practices/part";
import { programme } from "./programme/part";
import { rooms } from "./rooms/part";
import { segments } from "./segments/part";
import { undoing } from "./undo/part";

/** Every part that has something to say of its commands, once. */
export const all = [programme, clocks, segments, lineups, rooms, floor, notices, practices, boards, briefs, undoing] as const;

export const parts = new Parts(all);
