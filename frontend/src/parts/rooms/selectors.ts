import type { Entry, World } from "../../engine/world";
import type { RoomView, SegmentView } from "../../wire";

export const areOpen = ({ rooms }: SegmentView): boolean => rooms === "open" || rooms === "recalled";

export const sits = ({ seats }: Pick<RoomView, "seats">, person: string): boolean => seats.some((seat) => seat.person === person);

/** The rooms of a segment in which this person has a seat; more than one only for staff. */
export const roomsOf = (world: Pick<World, "all">, segment: string, person: string): Entry<"room">[] =>
  world
    .all("room")
    .filter(([, room]) => room.segment === segment && sits(room, person))
    .toSorted(([, a], [, b]) => a.number - b.number);

/** Who of those seated in the rooms of a segment, and still there, are back with everybody; the same for all who may see the seats. */
export function whoIsBack(world: Pick<World, "all" | "holders">, segment: string): { readonly back: readonly string[]; readonly out: readonly string[] } {
  const rooms = world.all("room").filter(([, room]) => room.segment === segment);
  const plenary = new Set(world.holders("place/plenary"));
  const there = new Set([...world.holders("here"), ...plenary]);
  const seated = [...new Set(rooms.flatMap(([, { seats }]) => seats.map(({ person }) => person)))].filter((person) => there.has(person));
  return { back: seated.filter((person) => plenary.has(person)), out: seated.filter((person) => !plenary.has(person)) };
}
