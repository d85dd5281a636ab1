import type { Command, NoteView, View } from "../wire";
import type { Foresight } from "./store";

type Change = (now: View | undefined) => View | undefined;

const one = (key: string, change: Change): Foresight => new Map([[key, change]]);

const note = (id: string, change: (now: NoteView) => NoteView | undefined): Foresight =>
  one(`note/${id}`, (now) => (now === undefined ? undefined : change(now as NoteView)));

/** What a command of one's own will make of what one sees; undefined where waiting for the server is as well. */
export function foresee(command: Command, me: string, at: number): Foresight | undefined {
  switch (command.type) {
    case "writeNote":
      return one(`note/${command.note}`, (now) => now ?? written(command, me, at));
    case "editNote":
      return note(command.note, (now) => ({ ...now, wording: command.wording }));
    case "typeNote":
      return note(command.note, (now) => ({ ...now, type: command.as }));
    case "moveNote":
      return note(command.note, (now) => moved(now, command.heading));
    case "attributeNote":
      return note(command.note, (now) => ({ ...now, attribution: command.attribution }));
    case "sourceNote":
      return note(command.note, (now) => ({ ...now, sources: command.sources }));
    case "stackNote":
      return note(command.note, (now) => ({ ...now, stack: command.onto }));
    case "unstackNote":
      return note(command.note, (now) => ({ ...now, stack: undefined }));
    case "endorseNote":
      return note(command.note, (now) => endorsed(now, me, command.endorsed));
    case "removeNote":
      return note(command.note, () => undefined);
    case "raiseHand":
      return one(`hand/${command.hand}`, (now) => now ?? { segment: command.segment, person: me, at });
    case "lowerHand":
      return one(`hand/${command.hand}`, () => undefined);
    default:
      return undefined;
  }
}

function written(command: Extract<Command, { type: "writeNote" }>, me: string, at: number): NoteView {
  const { board, heading, wording, as, sources, attribution } = command;
  const places = [{ board, heading }];
  return { board, heading, places, wording, type: as, number: 0, sources, attribution, author: me, at, endorsers: [] };
}

function moved(now: NoteView, heading: string): NoteView {
  const places = now.places.map((place) => (place.board === now.board ? { ...place, heading } : place));
  return { ...now, heading, places };
}

function endorsed(now: NoteView, me: string, yes: boolean): NoteView {
  const others = now.endorsers.filter((person) => person !== me);
  return { ...now, endorsers: yes ? [...others, me] : others };
}
