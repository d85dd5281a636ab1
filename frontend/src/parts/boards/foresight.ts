import type { About, Foreseer, Foresees } from "../../engine/part";
import type { Foresight } from "../../engine/store";
import type { NoteView } from "../../wire";

const note = (id: string, change: (now: NoteView) => NoteView | undefined): Foresight =>
  new Map([[`note/${id}`, (now) => (now === undefined ? undefined : change(now as NoteView))]]);

export const foresees: Foresees = {
  writeNote: (command, by) => new Map([[`note/${command.note}`, (now) => now ?? written(command, by)]]),
  editNote: ({ note: id, wording }) => note(id, (now) => ({ ...now, wording })),
  typeNote: ({ note: id, as }) => note(id, (now) => ({ ...now, type: as })),
  moveNote: ({ note: id, heading }) => note(id, (now) => moved(now, heading)),
  attributeNote: ({ note: id, attribution }) => note(id, (now) => ({ ...now, attribution })),
  sourceNote: ({ note: id, sources }) => note(id, (now) => ({ ...now, sources })),
  stackNote: ({ note: id, onto }) => note(id, (now) => ({ ...now, stack: onto })),
  unstackNote: ({ note: id }) => note(id, (now) => ({ ...now, stack: undefined })),
  endorseNote: ({ note: id, endorsed }) => new Map([[`endorsement/${id}`, () => (endorsed ? {} : undefined)]]),
  removeNote: ({ note: id }) => note(id, () => undefined),
};

function written({ board, heading, wording, as, sources, attribution }: About<"writeNote">, { me, at }: Foreseer): NoteView {
  const places = [{ board, heading }];
  return { board, heading, places, wording, type: as, number: 0, sources, attribution, author: me, at, endorsements: 0 };
}

function moved(now: NoteView, heading: string): NoteView {
  const places = now.places.map((place) => (place.board === now.board ? { ...place, heading } : place));
  return { ...now, heading, places };
}
