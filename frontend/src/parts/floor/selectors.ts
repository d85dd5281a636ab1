import type { Entry, World } from "../../engine/world";

/** The hand this person has raised in a segment. */
export const handOf = (world: Pick<World, "all">, segment: string, person: string): Entry<"hand"> | undefined =>
  world.all("hand").find(([, hand]) => hand.segment === segment && hand.person === person);
