import type { World } from "../../../engine/world";
import type { NoteView, Stage } from "../../../wire";

/** An item of one stage with what became of it later. */
export interface StageItem {
  readonly id: string;
  readonly note: NoteView;
  readonly carried: readonly StageItem[];
}

export interface StageColumn {
  readonly stage: Stage;
  readonly items: readonly StageItem[];
}

/** The notes of a board, grouped by stage. A carried note also appears with the note it came from. */
export function stageColumns(world: World, boardId: string): StageColumn[] {
  const notes = world
    .all("note")
    .filter(([, note]) => note.places.some(({ board }) => board === boardId))
    .sort(([, one], [, other]) => one.at - other.at);
  const item = ([id, note]: readonly [string, NoteView]): StageItem => ({
    id,
    note,
    carried: notes.filter(([, other]) => other.carriedFrom === id).map(item),
  });
  return (world.exchange()?.stages ?? []).map((stage) => ({
    stage,
    items: notes.filter(([, note]) => note.sources.stage === stage.id).map(item),
  }));
}

/** The stages to which an item can be carried: those after its own. */
export function laterStages(world: World, note: NoteView): Stage[] {
  const stages = world.exchange()?.stages ?? [];
  const own = stages.findIndex(({ id }) => id === note.sources.stage);
  return own < 0 ? [] : stages.slice(own + 1);
}
