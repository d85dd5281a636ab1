import type { World } from "../../engine/world";
import { personName } from "../people/selectors";

export const holdsControls = (world: World): boolean => world.exchange()?.controls === world.me;

/** Who else holds the controls, by name: what they govern is not for this reader now. Where nobody does, an act takes them. */
export function otherHolder(world: World): string | undefined {
  const holder = world.exchange()?.controls;
  return holder == null || holdsControls(world) ? undefined : personName(world, holder);
}
