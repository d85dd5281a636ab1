import type { Part } from "../../engine/part";
import type { ProgrammeFields, Segment, Session, View } from "../../wire";
import { merged } from "./table/edits";

type Foreseen = (now: View | undefined) => View | undefined;

interface ForeseenEdit<R> {
  readonly id: string;
  readonly before?: R | undefined;
  readonly after?: R | undefined;
}

const foreseen =
  <R extends Segment | Session>({ before, after }: ForeseenEdit<R>): Foreseen =>
  (now) => {
    if (!before) return now ?? after;
    return after && now ? merged(now as R, before, after) : undefined;
  };

/** An edit waits in the outbox: what organisers type on a train is not lost. All edits wait in one line, since each builds on the last. */
export const programme: Part = {
  kept: { editProgramme: () => "programme" },
  refusedStay: ["editProgramme"],
  foresees: {
    editProgramme: ({ segments, sessions, fields }) =>
      new Map<string, Foreseen>([
        ...segments.map((edit) => [`plannedSegment/${edit.id}`, foreseen(edit)] as const),
        ...sessions.map((edit) => [`plannedSession/${edit.id}`, foreseen(edit)] as const),
        ...(fields ? [["plannedProgramme", (now: View | undefined) => now && merged(now as ProgrammeFields, fields.before, fields.after)] as const] : []),
      ]),
  },
};
