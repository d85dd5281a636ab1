import { nameSubject, organisationName, personName } from "../../staff/subjects";
import type { Say, Tell, World } from "../../staff/world";
import type { RoomSubject, TurnView } from "../../wire";

/** A seat as the planner shows it. */
export interface SeatRow {
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  readonly unmet: readonly string[];
  readonly back: boolean;
  readonly here: boolean;
}

/** A room as the planner shows it. */
export interface RoomCard {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  /** Whether it is about something, by which it is called. */
  readonly about: boolean;
  readonly seats: readonly SeatRow[];
  readonly step: number;
  readonly helpNeeded: boolean;
  /** Codes of the wishes that the room itself does not meet. */
  readonly unmetWishes: readonly string[];
  /** How many wishes are not met, its people's too. */
  readonly unmet: number;
}

/** The rooms of a segment by their numbers. */
export function roomCards(world: World, segment: string, say: Say, tell: Tell): RoomCard[] {
  const here = new Set(world.holders("here"));
  const back = new Set(world.holders("place/plenary"));
  return world
    .all("room")
    .filter(([, room]) => room.segment === segment)
    .sort(([, one], [, other]) => one.number - other.number)
    .map(([id, room]) => {
      const subject = room.subject ? nameSubject(world, room.subject, say, tell) : undefined;
      const seats = room.seats.map((seat) => ({
        person: seat.person,
        name: personName(world, seat.person),
        organisation: organisationName(world, world.one("person", seat.person)?.organisation),
        role: seat.role,
        unmet: seat.unmet,
        back: back.has(seat.person),
        here: here.has(seat.person),
      }));
      return {
        id,
        number: room.number,
        name: subject?.name ?? tell("room.number", { number: room.number }),
        detail: subject?.detail ?? "",
        about: subject !== undefined,
        seats,
        step: room.step,
        helpNeeded: room.helpNeeded,
        unmetWishes: room.unmet,
        unmet: seats.reduce((count, seat) => count + seat.unmet.length, room.unmet.length),
      };
    });
}

/** The practices that a session's line-ups present, one room each, in their order. */
export function sessionPractices(world: World, session: string): RoomSubject[] {
  const turns = world
    .all("segment")
    .filter(([, segment]) => segment.session === session)
    .flatMap(([, segment]) => segment.turns.map((turn) => world.one("turn", turn)))
    .filter((turn) => turn != null && turn.phase !== "skipped" && turn.subject.startsWith("practice/")) as TurnView[];
  const once = new Map(turns.map(({ subject, organisation }) => [subject, { subject, organisation }]));
  return [...once.values()];
}

/** Those here who could have a seat: everybody but those who only help to run the exchange. */
export function seatable(world: World): string[] {
  return world.holders("here").filter((person) => !only(world, person, "organiser"));
}

function only(world: World, person: string, role: string): boolean {
  const roles = world.one("person", person)?.assignments?.map((assignment) => assignment.role) ?? [];
  return roles.length > 0 && roles.every((one) => one === role);
}

/** Those here who have no seat in a segment's rooms. */
export function unseated(world: World, rooms: readonly RoomCard[]): string[] {
  const seated = new Set(rooms.flatMap((room) => room.seats.map((seat) => seat.person)));
  return seatable(world).filter((person) => !seated.has(person));
}

/** Who is back in the plenary after a recall, and who is not yet. */
export function whoIsBack(rooms: readonly RoomCard[]): { back: SeatRow[]; out: SeatRow[] } {
  const people = new Map(rooms.flatMap((room) => room.seats.map((seat) => [seat.person, seat] as const)));
  const seats = [...people.values()].filter((seat) => seat.here || seat.back);
  return { back: seats.filter((seat) => seat.back), out: seats.filter((seat) => !seat.back) };
}
