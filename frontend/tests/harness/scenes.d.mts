import type { Told } from "./stand-in-socket";

export type Scene = Told;

/** The scenes by name. */
export const scenes: { readonly [name: string]: () => Scene };
