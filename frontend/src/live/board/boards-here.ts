import { here } from "../../core/here";
import { boardOf, isObserver, isStaff, running, runningTurn } from "../../core/run";
import { nameSubject } from "../../core/subjects";
import type { Sources } from "../../wire";

const idOf = (board: string): string => board.slice(board.indexOf(":") + 1);

/** What a board is called, by what it belongs to. */
export function boardTitle(board: string): string {
  const { store, words } = here();
  const view = store.one("board", board);
  switch (view?.kind) {
    case "session":
      return words.say(store.one("session", view.of)?.title);
    case "segment":
      return words.say(store.one("segment", view.of)?.title);
    case "room":
      return nameSubject(here(), `room/${view.of}`).name;
    case "exchange":
      return words.say(store.exchange()?.title);
    case undefined:
      return board;
  }
}

/** Whether this person may be asked to write there; the server has the last word. */
export function mayWriteOn(board: string): boolean {
  const { store, me } = here();
  if (isObserver(store, me)) return false;
  return board !== "exchange" || isStaff(store, me);
}

/** The boards there are now for this person, the one in use first. */
export function boardsInReach(): string[] {
  const { store, me } = here();
  const on = running(store);
  const used = on.map(([id, segment]) => boardOf(store, id, segment, me));
  const sessions = on.map(([, { session }]) => `session:${session}`);
  const all = store.all("board").map(([id]) => id);
  return [...new Set([...used, ...sessions, ...all])].filter((board) => store.one("board", board));
}

/** Where a note written on this board now comes from, as far as the page knows. */
export function sourcesHere(board: string): Sources {
  const { store, me } = here();
  const room = board.startsWith("room:") ? idOf(board) : undefined;
  const on = running(store).find(([id, segment]) => boardOf(store, id, segment, me) === board) ?? running(store)[0];
  if (!on) return room ? { room } : {};
  const [segment, view] = on;
  const subject = room ? store.one("room", room)?.subject : runningTurn(store, view)?.[1].subject;
  const { organisation, practice } = subject ? nameSubject(here(), subject) : {};
  const speaker = room ? undefined : store.one("floor", segment)?.speaker;
  return compact({ speaker, organisation, practice, room, segment, stage: view.stage });
}

function compact(sources: { [K in keyof Sources]: string | undefined }): Sources {
  return Object.fromEntries(Object.entries(sources).filter(([, value]) => value !== undefined));
}
