import type { Tell, World } from "../../engine/world";
import type { ActView } from "../../wire";
import { personName } from "../people/selectors";

/** What undo would undo and who did it, in words. */
export function actInWords(world: World, { what, by }: ActView, tell: Tell): string {
  const id = `undo.act.${what}`;
  const told = tell(id);
  const words = told === id ? tell("undo.act") : told;
  return by === world.me ? words : tell("undo.by", { what: words, name: personName(world, by) });
}
