import type { Store } from "../../engine/store";
import type { Entry } from "../../engine/world";
import { isMine, runningTurn } from "../lineups/selectors";
import { areOpen, roomsOf } from "../rooms/selectors";
import { running } from "../segments/selectors";

/** Whether it is the turn of this person, or of their city, in a segment. */
export function presents(store: Store, me: string, [, segment]: Entry<"segment">): boolean {
  const turn = runningTurn(store, segment);
  return turn !== undefined && isMine(store, me, turn[1]);
}

function pressure(store: Store, me: string, entry: Entry<"segment">): number {
  if (store.one("floor", entry[0])?.speaker === me || presents(store, me, entry)) return 2;
  return areOpen(entry[1]) && roomsOf(store, entry[0], me).length > 0 ? 1 : 0;
}

/** What runs now, most pressing first: where this person has the word, then where they have a room, then what began last. */
export function pressingFirst(store: Store, me: string): Entry<"segment">[] {
  const by = (entry: Entry<"segment">) => pressure(store, me, entry);
  return running(store).toSorted((a, b) => by(b) - by(a) || (b[1].startedAt ?? 0) - (a[1].startedAt ?? 0));
}
