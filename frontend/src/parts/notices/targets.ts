import type { Tell, World } from "../../engine/world";
import { organisationName } from "../people/selectors";
import type { RoomSeating } from "../rooms/seating";
import type { Recipient } from "./notice-dialog";

/** All possible recipients of a notice in this segment. */
export function noticeTargets(world: World, segment: string, turn: string | undefined, cards: readonly RoomSeating[], tell: Tell): Recipient[] {
  const people = world
    .all("person")
    .map(([id, { name, organisation }]) => ({
      audience: { kind: "person", id } as const,
      name: `${name}, ${organisationName(world, organisation)}`,
    }))
    .sort((one, other) => one.name.localeCompare(other.name));
  return [
    { audience: { kind: "everyone", id: "" }, name: tell("console.notice.everyone") },
    { audience: { kind: "staff", id: "" }, name: tell("console.notice.staff") },
    ...(turn ? [{ audience: { kind: "presenter", id: turn } as const, name: tell("console.notice.presenter") }] : []),
    ...(cards.length > 0 ? [{ audience: { kind: "rooms", id: segment } as const, name: tell("console.notice.rooms") }] : []),
    ...cards.map(({ id, number, name, subject }) => ({
      audience: { kind: "room", id } as const,
      name: subject ? tell("console.notice.room", { number, name }) : name,
    })),
    ...people,
  ];
}
