import type { Undo } from "../../wire";

/** Takes an act back, by the identifier that its command had. */
export const undo = (act: string): Undo => ({ type: "undo", act });
