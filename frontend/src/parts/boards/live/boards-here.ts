import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { isStaff } from "../../people/selectors";
import { type Subject, nameSubject } from "../../programme/subjects";
import { pressingFirst } from "../../run/pressing";
import { mayOnBoard } from "../rights";
import { boardOf } from "../selectors";

/** The name of a board, from what it belongs to. */
export function boardTitle(board: string): string {
  const { store } = here();
  const view = store.one("board", board);
  switch (view?.kind) {
    case "session":
      return say(store.one("session", view.of)?.title);
    case "segment":
      return say(store.one("segment", view.of)?.title);
    case "room":
      return roomTitle(nameSubject(here().store, `room/${view.of}`, say, tell));
    case "exchange":
      return say(store.exchange()?.title);
    case undefined:
      return board;
  }
}

const roomTitle = ({ name, detail }: Subject): string => [name, detail].filter(Boolean).join(": ");

/** Whether to offer this person to write there. The server decides. */
export function mayWriteOn(board: string): boolean {
  const { store, me } = here();
  return mayOnBoard(store, "writeNote", board) && (board !== "exchange" || isStaff(store, me));
}

/** The place of a board in the programme: when it begins, then the number of its room. That of the exchange comes last. */
function placeOf(board: string): readonly [start: number, room: number] {
  const { store } = here();
  const view = store.one("board", board);
  const room = view?.kind === "room" ? store.one("room", view.of) : undefined;
  const segment = room?.segment ?? (view?.kind === "segment" ? view.of : undefined);
  const start = store.one("segment", segment)?.plannedStart ?? store.one("session", view?.of)?.plannedStart ?? Infinity;
  return [start, room?.number ?? 0];
}

function byPlace(one: string, other: string): number {
  const [[start, room], [otherStart, otherRoom]] = [placeOf(one), placeOf(other)];
  return start === otherStart ? room - otherRoom : start - otherStart;
}

/** The boards for this person now: first those in use, then the others in the order of the programme. */
export function boardsInReach(): string[] {
  const { store, me } = here();
  const on = pressingFirst(store, me);
  const used = on.map(([id, segment]) => boardOf(store, id, segment, me));
  const sessions = on.map(([, { session }]) => `session:${session}`);
  const all = store.all("board").map(([id]) => id).toSorted(byPlace);
  return [...new Set([...used, ...sessions, ...all])].filter((board) => store.one("board", board));
}
