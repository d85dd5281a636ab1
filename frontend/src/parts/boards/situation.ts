import type { Say, Tell, World } from "../../engine/world";
import type { BoardView, Sources } from "../../wire";
import type { Around } from "./card/card-acts";
import type { Column } from "./column/columns";
import { type SourceKind, sourcesHere } from "./sources";

/** What the writer chose in place of the suggested sources. An empty one means none. */
export type Chosen = Readonly<Partial<Record<SourceKind, string>>>;

/** The sources of the next note: the suggested ones with the writer's choices. */
export function sourcesNow(world: World, board: BoardView, chosen: Chosen, say: Say, tell: Tell): Sources {
  const all = { ...sourcesHere(world, board, say, tell), ...chosen };
  return Object.fromEntries(Object.entries(all).filter(([, id]) => id)) as Sources;
}

export function around(world: World, id: string, board: BoardView, columns: readonly Column[], heading: string, say: Say): Around {
  return {
    board: id,
    kind: board.kind,
    headings: board.headings.map(({ id: heading, title }) => ({ id: heading, name: say(title) })),
    neighbours: columns.find((column) => column.heading.id === heading)?.cards ?? [],
    stages: (world.exchange()?.stages ?? []).map(({ id, title }) => ({ id, name: say(title) })),
    me: world.me,
    shown: board.shown,
  };
}

/** The other people who are writing on a board, as far as something on the page has told their names. */
export function writers(world: World, board: string): string[] {
  return world.holders(`writing/${board}`).filter((person) => person !== world.me).flatMap((person) => world.one("person", person)?.name ?? []);
}

/** Whether notes on a board can be findings. Those of a warm-up cannot. */
export function holdsFindings(world: World, board: BoardView): boolean {
  return board.kind !== "segment" || world.one("segment", board.of)?.kind !== "warm-up";
}
