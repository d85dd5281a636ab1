import type { Entry, World } from "../../engine/world";
import type { SegmentView } from "../../wire";

type Seen = Pick<World, "all">;

/** All segments by their planned start. */
export const inPlannedOrder = (world: Seen): Entry<"segment">[] =>
  world.all("segment").toSorted(([, a], [, b]) => a.plannedStart - b.plannedStart);

export const isOn = ({ phase }: SegmentView): boolean => phase === "running" || phase === "paused";

/** The running segments in planned order. */
export const running = (world: Seen): Entry<"segment">[] => inPlannedOrder(world).filter(([, segment]) => isOn(segment));

/** What comes next: the first waiting segment after all that have begun, of the whole programme or a part of it. */
export function next(world: Seen, isOurs: (entry: Entry<"segment">) => boolean = () => true): Entry<"segment"> | undefined {
  const all = inPlannedOrder(world).filter(isOurs);
  const last = all.findLastIndex(([, { phase }]) => phase !== "planned");
  return all.slice(last + 1).find(([, { phase }]) => phase === "planned");
}
