import type { Store } from "../../engine/store";
import type { Audience } from "../../wire";
import { isMine } from "../lineups/selectors";
import { isStaff } from "../people/selectors";
import { roomsOf, sits } from "../rooms/selectors";
import { isToCome } from "./told";

type Seen = Pick<Store, "one" | "all">;

/** Whether a notice is for this person. Staff receive all notices. A notice to the presenter is over with the turn. */
export function isMeantFor(store: Seen, me: string, { kind, id }: Audience): boolean {
  switch (kind) {
    case "everyone":
    case "staff":
      return true;
    case "person":
      return id === me;
    case "presenter":
      return isForPresenter(store, me, id);
    case "room":
      return !isStaff(store, me) || sits(store.one("room", id) ?? { seats: [] }, me);
    case "rooms":
      return !isStaff(store, me) || roomsOf(store, id, me).length > 0;
  }
}

function isForPresenter(store: Seen, me: string, id: string): boolean {
  const turn = store.one("turn", id);
  return turn !== undefined && isToCome(turn) && isMine(store, me, turn);
}
