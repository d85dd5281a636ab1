import type { Entry, World } from "../../engine/world";
import type { SegmentView } from "../../wire";
import { runningTurn } from "../lineups/selectors";
import { running } from "../programme/selectors";
import { areOpen } from "../rooms/selectors";

type Seen = Pick<World, "one" | "all">;

/** What runs, as the screen shows it: first what someone presents, then open rooms. */
export const onScreen = (world: Seen): Entry<"segment">[] => running(world).toSorted(([, a], [, b]) => rank(world, a) - rank(world, b));

function rank(world: Seen, segment: SegmentView): number {
  if (runningTurn(world, segment)) return 0;
  return areOpen(segment) ? 1 : 2;
}
