
import type { Entry, World } from "../../engine/world";
import { isMine, runningTurn } from "../lineups/selectors";
import { running } from "../programme/selectors";
import { areOpen, roomsOf } from "../rooms/selectors";

/** Whether this person or their city has the running turn of a segment. */
export function presents(world: World, me: string, [, segment]: Entry<"segment">): boolean {
  const turn = runningTurn(world, segment);
  return turn !== undefined && isMine(world, me, turn[1]);
}

function pressure(world: World, me: string, entry: Entry<"segment">): number {
  if (world.one("floor", entry[0])?.speaker === me || presents(world, me, entry)) return 2;
  return areOpen(entry[1]) && roomsOf(world, entry[0], me).length > 0 ? 1 : 0;
}

/** What runs now, the most pressing first: where this person speaks or presents, then where they have a room, then what began last. */
export function pressingFirst(world: World, me: string): Entry<"segment">[] {
  const by = (entry: Entry<"segment">) => pressure(world, me, entry);
  return running(world).toSorted((a, b) => by(b) - by(a) || (b[1].startedAt ?? 0) - (a[1].startedAt ?? 0));
}
