import type { RoomSeating, SeatRow } from "./seating";

/** Whether a person takes part in the conversation of a room, and so must share a language with the others. */
const talks = ({ role }: SeatRow): boolean => role === "presenter" || role === "peer";

const withoutCountry = (tag: string): string => tag.split("-")[0] ?? tag;

function shared(people: readonly SeatRow[]): string[] {
  const [first, ...others] = people.map(({ languages }) => new Set(languages.map(withoutCountry)));
  return [...(first ?? [])].filter((language) => others.every((spoken) => spoken.has(language)));
}

/** The people of a room with whom this person shares no language, by name. Empty when the seat is allowed. */
export function strangersIn(room: RoomSeating, person: SeatRow): string[] {
  return talks(person) && !room.isHall ? strangers([person], room.seats.filter(talks)) : [];
}

/** The people of the two rooms who share no language, by name. Empty when the rooms can be merged. */
export function strangersBetween(room: RoomSeating, into: RoomSeating): string[] {
  return into.isHall ? [] : strangers(room.seats.filter(talks), into.seats.filter(talks));
}

/** Whether people share a language. Somebody whose languages nobody has said does not limit the others. */
function understand(people: readonly SeatRow[]): boolean {
  const known = people.filter(({ languages }) => languages.length > 0);
  return known.length === 0 || shared(known).length > 0;
}

function strangers(coming: readonly SeatRow[], there: readonly SeatRow[]): string[] {
  if (understand([...coming, ...there])) return [];
  const apart = there.filter((each) => !understand([...coming, each]));
  return (apart.length > 0 ? apart : there).map(({ name }) => name);
}
