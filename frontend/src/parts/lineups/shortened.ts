import type { World } from "../../engine/world";
import type { PlannedTurn, PutLineUp, SegmentView } from "../../wire";
import { putLineUp } from "./commands";
import type { Fit, TurnRow } from "./turns";

/** The same line-up with shorter waiting turns, so that it fits. */
export function shortened(world: World, id: string, segment: SegmentView, rows: readonly TurnRow[], fit: Fit): PutLineUp {
  const turns = plannedAs(world, rows, (lengthMillis) => Math.min(lengthMillis, fit.suggestedMillis));
  return putLineUp(id, segment.changeOverMillis, turns);
}

/** The waiting turns in order, with other lengths. */
export function plannedAs(world: World, rows: readonly TurnRow[], length: (lengthMillis: number) => number): PlannedTurn[] {
  return rows.flatMap((row) => {
    const turn = world.one("turn", row.id);
    if (!turn || row.waiting < 0) return [];
    return { id: row.id, subject: turn.subject, organisation: turn.organisation, lengthMillis: length(turn.lengthMillis) };
  });
}
