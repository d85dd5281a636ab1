import type { Store } from "../../engine/store";
import type { World } from "../../engine/world";

/** All practices, with their texts and posters. */
export const allPractices = "practice/*";

/** The topic with the text and the poster of a practice. Elsewhere only its title is told. */
export function textOf(world: Pick<World, "one">, practice: string): string[] {
  const organisation = world.one("practice", practice)?.organisation;
  return organisation ? [`practice/${organisation}`] : [];
}

/** Whether that has arrived. */
export const hasTextOf = (store: Store, practice: string): boolean => textOf(store, practice).every((topic) => store.has(topic));
