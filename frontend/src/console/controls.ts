import { personName } from "../staff/subjects";
import type { World } from "../staff/world";

/** Who leads the run of show now. */
export interface Controls {
  readonly holder: string | undefined;
  readonly mine: boolean;
}

export function controlsOf(world: World): Controls {
  const holder = world.exchange()?.controls;
  return { holder: holder == null ? undefined : personName(world, holder), mine: holder === world.me };
}

/** Who else holds the controls, by name: what they govern is not for this reader now. Where nobody does, an act takes them. */
export function otherHolder(world: World): string | undefined {
  const { holder, mine } = controlsOf(world);
  return mine ? undefined : holder;
}
