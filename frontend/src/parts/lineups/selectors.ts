import type { Entry, World } from "../../engine/world";
import type { SegmentView, TurnView } from "../../wire";

type Seen = Pick<World, "one">;

export const turnsOf = (world: Seen, segment: SegmentView): Entry<"turn">[] =>
  segment.turns.flatMap((id) => {
    const turn = world.one("turn", id);
    return turn ? [[id, turn] as const] : [];
  });

export const runningTurn = (world: Seen, segment: SegmentView): Entry<"turn"> | undefined =>
  turnsOf(world, segment).find(([, { phase }]) => phase === "running");

/** The next turn: the first that waits. */
export const nextTurn = (world: Seen, segment: SegmentView): Entry<"turn"> | undefined =>
  turnsOf(world, segment).find(([, { phase }]) => phase === "waiting");

/** Whether a turn belongs to this person or their city. A turn of a person is nobody else's. */
export function isMine(world: Seen, me: string, { subject, person }: TurnView): boolean {
  if (person) return person === me;
  const organisation = world.one("person", me)?.organisation;
  if (subject === `organisation/${organisation}`) return organisation !== undefined;
  const practice = subject.startsWith("practice/") ? world.one("practice", subject.slice(9)) : undefined;
  return practice !== undefined && practice.organisation === organisation;
}
