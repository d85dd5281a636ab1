import { Parts } from "../engine/part";
import { boards } from "./boards/part";
import { briefs } from "./briefs/part";
import { floor } from "./floor/part";
import { programme } from "./programme/part";
import { undoing } from "./undo/part";

/** Every part that keeps or foresees commands, each once. */
export const all = [programme, floor, boards, briefs, undoing] as const;

export const parts = new Parts(all);
