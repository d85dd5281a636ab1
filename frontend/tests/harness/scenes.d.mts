import type { Changes } from "../../src/wire";
import type { Told } from "./stand-in-socket";

export interface Scene extends Told {
  readonly state: Changes;
}

/** The scenes by name. */
export const scenes: { readonly [name: string]: () => Scene };
