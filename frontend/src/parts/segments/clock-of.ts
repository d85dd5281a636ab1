import type { World } from "../../engine/world";
import type { SegmentView } from "../../wire";
import { runningTurn } from "../lineups/selectors";

/** The clock that counts now in a segment: that of its turn, of the change-over, or of the segment. A turn without an allotted time has none. */
export function clockOf(world: Pick<World, "one">, id: string, segment: SegmentView): string {
  const turn = runningTurn(world, segment);
  if (turn && turn[1].lengthMillis > 0) return `turn:${turn[0]}`;
  const changeOver = world.one("clock", `changeover:${id}`);
  return changeOver?.phase === "running" ? `changeover:${id}` : `segment:${id}`;
}
