import type { TakeControls } from "../../wire";

export const takeControls = (): TakeControls => ({ type: "takeControls" });
