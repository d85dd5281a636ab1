import type { World } from "../../engine/world";
import { personName } from "../people/selectors";

export const holdsControls = (world: World): boolean => world.exchange()?.controls === world.me;

/** The name of another person who holds the controls. Then the acts that need the controls are disabled. If no one holds them, an act takes them. */
export function otherHolder(world: World): string | undefined {
  const holder = world.exchange()?.controls;
  return holder == null || holdsControls(world) ? undefined : personName(world, holder);
}
