import type { Undo } from "../../wire";

/** Undoes an act, by the identifier of its command. */
export const undo = (act: string): Undo => ({ type: "undo", act });
