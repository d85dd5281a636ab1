import type { World } from "../../staff/world";
import type { PlannedTurn, PutLineUp, SegmentView } from "../../wire";
import type { Fit, TurnRow } from "./turns";

/** The same line-up with its waiting turns shortened so that it fits. */
export function shortened(world: World, id: string, segment: SegmentView, rows: readonly TurnRow[], fit: Fit): PutLineUp {
  const turns = rows.flatMap((row): PlannedTurn[] => {
    const turn = world.one("turn", row.id);
    if (!turn || row.waiting < 0) return [];
    return [{ id: row.id, subject: turn.subject, organisation: turn.organisation, lengthMillis: Math.min(turn.lengthMillis, fit.suggestedMillis) }];
  });
  return { type: "putLineUp", segment: id, changeOverMillis: segment.changeOverMillis, turns };
}
