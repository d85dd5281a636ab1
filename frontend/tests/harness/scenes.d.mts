import type { Changes } from "../../src/wire";
import type { Told } from "./stand-in-socket";

export interface Scene extends Told {
  readonly state: Changes;
}

/** The moments of the sample day by their names. */
export const scenes: { readonly [name: string]: () => Scene };
