import type { Entry, World } from "../../engine/world";
import type { RoomView, SegmentView } from "../../wire";

export const areOpen = ({ rooms }: SegmentView): boolean => rooms === "open" || rooms === "recalled";

export const sits = ({ seats }: Pick<RoomView, "seats">, person: string): boolean => seats.some((seat) => seat.person === person);

/** The rooms of a segment in which this person has a seat. Only staff have more than one. */
export const roomsOf = (world: Pick<World, "all">, segment: string, person: string): Entry<"room">[] =>
  world
    .all("room")
    .filter(([, room]) => room.segment === segment && sits(room, person))
    .toSorted(([, a], [, b]) => a.number - b.number);

/** The people with a seat in the rooms of a segment who are back in the main session. It is the same for all who may see the seats. */
export function whoIsBack(world: Pick<World, "all" | "holders">, segment: string): { readonly back: readonly string[]; readonly out: readonly string[] } {
  const rooms = world.all("room").filter(([, room]) => room.segment === segment);
  const plenary = new Set(world.holders("place/plenary"));
  const there = new Set([...world.holders("here"), ...plenary]);
  const seated = [...new Set(rooms.flatMap(([, { seats }]) => seats.map(({ person }) => person)))].filter((person) => there.has(person));
  return { back: seated.filter((person) => plenary.has(person)), out: seated.filter((person) => !plenary.has(person)) };
}
