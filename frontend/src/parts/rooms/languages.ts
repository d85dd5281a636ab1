import type { RoomCard, SeatRow } from "./seating";

/** Whether somebody talks with the others of a room, and so must share a language with all of them. */
const talks = ({ role }: SeatRow): boolean => role === "presenter" || role === "peer";

const withoutCountry = (tag: string): string => tag.split("-")[0] ?? tag;

function shared(people: readonly SeatRow[]): string[] {
  const [first, ...others] = people.map(({ languages }) => new Set(languages.map(withoutCountry)));
  return [...(first ?? [])].filter((language) => others.every((spoken) => spoken.has(language)));
}

/** With whom a person would share no language in a room, by name; nobody where they may sit down. */
export function strangersIn(room: RoomCard, person: SeatRow): string[] {
  return talks(person) ? strangers([person], room.seats.filter(talks)) : [];
}

/** Who of one room would share no language with the other when they are merged, by name; nobody where they may be. */
export function strangersBetween(room: RoomCard, into: RoomCard): string[] {
  return strangers(room.seats.filter(talks), into.seats.filter(talks));
}

function strangers(coming: readonly SeatRow[], there: readonly SeatRow[]): string[] {
  const together = [...coming, ...there];
  if (together.length === 0 || shared(together).length > 0) return [];
  const apart = there.filter((each) => shared([...coming, each]).length === 0);
  return (apart.length > 0 ? apart : there).map(({ name }) => name);
}
