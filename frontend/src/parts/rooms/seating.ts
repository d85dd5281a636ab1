import type { Say, Tell, World } from "../../engine/world";
import type { AttendanceMode, Role, RoomSubject, SegmentView, TurnView } from "../../wire";
import { organisationName, personName } from "../people/selectors";
import { inPlannedOrder } from "../programme/selectors";
import { nameSubject, roomName } from "../programme/subjects";
import { strangersIn } from "./languages";
import { LARGEST_ROOM } from "./room-size";
import { areOpen } from "./selectors";

/** A seat in the planner. */
export interface SeatRow {
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
  readonly languages: readonly string[];
  /** On site or online, where it is known. */
  readonly attends?: AttendanceMode | undefined;
  readonly role: string;
  readonly unmet: readonly string[];
  readonly here: boolean;
}

/** A person who is present without a seat, and the reason where it is known. */
export interface Unseated extends SeatRow {
  readonly why: "language" | "facilitated" | "later";
}

/** A room in the planner. */
export interface RoomSeating {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly detail: string;
  /** Its subject, such as `practice/p1`, which also names it. Empty when it has none. */
  readonly subject: string;
  /** Whether the programme lists it, with its name. */
  readonly listed: boolean;
  /** Whether it is as large as a hall, where people are interpreted and need no common language. */
  readonly isHall: boolean;
  readonly seats: readonly SeatRow[];
  readonly step: number;
  readonly helpNeeded: boolean;
  readonly hasCall: boolean;
  /** Codes of the seating preferences that the room itself does not meet. */
  readonly unmetWishes: readonly string[];
  /** How many seating preferences are not met, including those of its people. */
  readonly unmet: number;
}

/** Where a seat's person is from, and how they attend where it is known. */
export const fromWhere = ({ organisation, attends }: SeatRow, tell: Tell): string => [organisation, attends && tell(`mode.${attends}`)].filter(Boolean).join(" · ");

/** The rooms of a segment in the order of their numbers. */
export function roomCards(world: World, segment: string, say: Say, tell: Tell): RoomSeating[] {
  const here = new Set(world.holders("here"));
  return world
    .all("room")
    .filter(([, room]) => room.segment === segment)
    .sort(([, one], [, other]) => one.number - other.number)
    .map(([id, room]) => {
      const subject = room.subject ? nameSubject(world, room.subject, say, tell) : undefined;
      const seats = room.seats.map(({ person, role, unmet }) => ({ ...named(world, person), role, unmet, here: here.has(person) }));
      return {
        id,
        number: room.number,
        name: subject?.name ?? roomName(world, id, say, tell),
        detail: subject?.detail ?? say(room.theme),
        subject: room.subject ?? "",
        listed: room.title != null,
        isHall: (room.size ?? 0) > LARGEST_ROOM,
        seats,
        step: room.step,
        helpNeeded: room.helpNeeded,
        hasCall: Object.keys(room.calls).length > 0,
        unmetWishes: room.unmet,
        unmet: seats.reduce((count, seat) => count + seat.unmet.length, room.unmet.length),
      };
    });
}

/** The segment whose rooms matter now: the one the console shows, else one with open rooms, else the last of its session that had rooms. */
export function segmentWithRooms(world: World, hand: { readonly id: string; readonly segment: SegmentView; readonly hasRooms: boolean }): string {
  if (hand.hasRooms) return hand.id;
  const all = inPlannedOrder(world);
  const open = all.find(([, segment]) => areOpen(segment));
  const before = all.findLast(([, { session, rooms }]) => session === hand.segment.session && rooms !== "none");
  return (open ?? before)?.[0] ?? hand.id;
}

/** The practices that the line-ups of a session present, in their order. Each can get a room. */
export function sessionPractices(world: World, session: string): RoomSubject[] {
  const turns = world
    .all("segment")
    .filter(([, segment]) => segment.session === session)
    .flatMap(([, segment]) => segment.turns.map((turn) => world.one("turn", turn)))
    .filter((turn) => turn != null && turn.phase !== "skipped" && turn.subject.startsWith("practice/")) as TurnView[];
  const once = new Map(turns.map(({ subject, organisation }) => [subject, { subject, organisation }]));
  return [...once.values()];
}

function named(world: World, person: string) {
  const view = world.one("person", person);
  return { person, name: personName(world, person), organisation: organisationName(world, view?.organisation), languages: view?.languages ?? [], attends: view?.attends };
}

/** The people present to whom the server would give a seat in the rooms of a segment. */
export function seatable(world: World, segment: string): string[] {
  return world.holders("here").filter((person) => seatRole(world, person, segment) !== undefined);
}

/** Whether a role that is narrowed to this place covers the rooms of a segment, or one of them. */
function isPlaceOf(world: World, place: string, segment: string): boolean {
  const room = place.startsWith("room/") ? world.one("room", place.slice("room/".length)) : undefined;
  return place === `segment/${segment}` || place === `session/${world.one("segment", segment)?.session}` || room?.segment === segment;
}

/** The role of a person in the rooms of a segment, or undefined for people who go where they are needed. */
function seatRole(world: World, person: string, segment: string): string | undefined {
  const assignments = world.one("person", person)?.assignments ?? [];
  const isHere = (to: string | null | undefined) => to == null || isPlaceOf(world, to, segment);
  const is = (role: Role) => assignments.some((each) => each.role === role && isHere(each.to));
  const has = (...roles: Role[]) => assignments.some(({ role }) => roles.includes(role));
  if (is("facilitator")) return "facilitator";
  if (is("rapporteur")) return "rapporteur";
  if (has("participant", "focal-point", "speaker")) return "peer";
  return has("observer") ? "observer" : undefined;
}

/** The people present who have no seat in a segment's rooms. */
export function unseated(world: World, rooms: readonly RoomSeating[], segment: string): Unseated[] {
  const seated = new Set(rooms.flatMap((room) => room.seats.map((seat) => seat.person)));
  return seatable(world, segment)
    .filter((person) => !seated.has(person))
    .map((person) => standing(world, person, rooms, segment));
}

function standing(world: World, person: string, rooms: readonly RoomSeating[], segment: string): Unseated {
  const seat = { ...named(world, person), role: seatRole(world, person, segment) ?? "", unmet: [], here: true };
  return { ...seat, why: whyUnseated(rooms, seat) };
}

function whyUnseated(rooms: readonly RoomSeating[], seat: SeatRow): Unseated["why"] {
  if (rooms.every((room) => strangersIn(room, seat).length > 0)) return "language";
  const facilitated = rooms.every(({ seats }) => seats.some(({ role }) => role === "facilitator"));
  return seat.role === "facilitator" && facilitated ? "facilitated" : "later";
}

/** How many practices of the session have no room, because no one would be left to discuss them. */
export function withoutRoom(rooms: readonly RoomSeating[], practices: readonly RoomSubject[]): number {
  const about = new Set(rooms.map(({ subject }) => subject));
  return about.size === 0 || (about.size === 1 && about.has("")) ? 0 : practices.filter(({ subject }) => !about.has(subject)).length;
}
