import type { Tell, World } from "../../engine/world";
import { may } from "../people/rights";
import { personName } from "../people/selectors";

/** Whether this reader holds the controls of a segment. */
export const holdsControls = (world: World, segment: string): boolean => world.one("segment", segment)?.controls === world.me;

/** The name of another person who holds the controls of a segment. Then the acts that need them are disabled. If no one holds them, an act takes them. */
export function otherHolder(world: World, segment: string): string | undefined {
  const holder = world.one("segment", segment)?.controls;
  return holder == null || holder === world.me ? undefined : personName(world, holder);
}

/** Whether this reader may run a segment. */
export const mayRun = (world: World, segment: string): boolean => may(world, "startSegment", { segment });

/** Why this reader cannot run a segment now, in words, or undefined if they can. */
export function whyBarred(world: World, segment: string, tell: Tell): string | undefined {
  if (!mayRun(world, segment)) return tell("console.not-yours");
  const holder = otherHolder(world, segment);
  return holder === undefined ? undefined : tell("console.controls.other", { name: holder });
}
