import type { Tell, World } from "../../engine/world";
import { may } from "../people/rights";
import { byName } from "../people/by-name";
import { organisationName } from "../people/selectors";
import { running } from "../programme/selectors";
import type { RoomSeating } from "../rooms/seating";
import type { Recipient } from "./notice-dialog";

/** Whether this reader may write to everyone. While a session runs, its facilitators may. */
const mayTellEveryone = (world: World): boolean => may(world, "sendNotice") || running(world).some(([, { session }]) => may(world, "sendNotice", { session }));

/** Whether this reader may write to staff and to any one person. While a segment runs, its facilitators may. */
export const mayTellAnyone = (world: World): boolean => may(world, "sendNotice") || running(world).some(([segment]) => may(world, "sendNotice", { segment }));

/** Everyone to whom this reader may send a notice in this segment. */
export function noticeTargets(world: World, segment: string, turn: string | undefined, cards: readonly RoomSeating[], tell: Tell): Recipient[] {
  const people = world
    .all("person")
    .map(([id, { name, organisation }]) => ({
      audience: { kind: "person", id } as const,
      name: `${name}, ${organisationName(world, organisation)}`,
    }))
    .sort(byName);
  const toEveryone: Recipient[] = [{ audience: { kind: "everyone", id: "" }, name: tell("console.notice.everyone") }];
  const toStaff: Recipient[] = [{ audience: { kind: "staff", id: "" }, name: tell("console.notice.staff") }];
  const toAnyone = mayTellAnyone(world);
  const ofSegment: Recipient[] = [
    ...(turn ? [{ audience: { kind: "presenter", id: turn } as const, name: tell("console.notice.presenter") }] : []),
    ...(cards.length > 0 ? [{ audience: { kind: "rooms", id: segment } as const, name: tell("console.notice.rooms") }] : []),
    ...cards.map(({ id, number, name, subject }) => ({
      audience: { kind: "room", id } as const,
      name: subject ? tell("console.notice.room", { number, name }) : name,
    })),
  ];
  return [
    ...(mayTellEveryone(world) ? toEveryone : []),
    ...(toAnyone ? toStaff : []),
    ...(may(world, "sendNotice", { segment }) ? ofSegment : []),
    ...(toAnyone ? people : []),
  ];
}
