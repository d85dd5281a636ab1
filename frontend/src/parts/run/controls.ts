import type { Tell, World } from "../../engine/world";
import { may } from "../people/rights";
import { personName } from "../people/selectors";

export const holdsControls = (world: World): boolean => world.exchange()?.controls === world.me;

/** The name of another person who holds the controls. Then the acts that need the controls are disabled. If no one holds them, an act takes them. */
export function otherHolder(world: World): string | undefined {
  const holder = world.exchange()?.controls;
  return holder == null || holdsControls(world) ? undefined : personName(world, holder);
}

/** Whether this reader may run the segments of a session. */
export const mayRun = (world: World, session: string | undefined): boolean => may(world, "startSegment", { session });

/** Why this reader cannot run the segments of a session now, in words, or undefined if they can. */
export function whyBarred(world: World, session: string | undefined, tell: Tell): string | undefined {
  if (!mayRun(world, session)) return tell("console.not-yours");
  const holder = otherHolder(world);
  return holder === undefined ? undefined : tell("console.controls.other", { name: holder });
}
