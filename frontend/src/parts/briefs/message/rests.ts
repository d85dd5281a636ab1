import type { Say, Tell, World } from "../../../engine/world";
import type { MessageView, NoteView } from "../../../wire";
import { stageName } from "../../boards/sources";
import { organisationName, personName } from "../../people/selectors";
import { roomName } from "../../programme/subjects";
import { sessionOf } from "../findings-list/findings";

/** A finding behind a message, with its own sources. */
export interface Behind {
  readonly id: string;
  readonly number: number;
  readonly note: NoteView;
  readonly city: string;
  readonly practice: { readonly id: string; readonly title: string } | undefined;
  readonly where: string;
  readonly speaker: string;
}

/** The sources of a message: the findings it cites, with their practices and cities. */
export function restsOn(world: World, message: MessageView, say: Say, tell: Tell): Behind[] {
  return message.findings.flatMap((id) => {
    const note = world.one("note", id);
    return note ? [behind(world, id, note, say, tell)] : [];
  });
}

function behind(world: World, id: string, note: NoteView, say: Say, tell: Tell): Behind {
  const { organisation, practice, room, stage, speaker } = note.sources;
  const practiceView = world.one("practice", practice);
  const session = world.one("session", sessionOf(world, note));
  const where = [say(session?.title), room ? roomName(world, room, say, tell) : "", stageName(world, stage, say)];
  return {
    id,
    number: note.number,
    note,
    city: organisationName(world, organisation),
    practice: practice && practiceView ? { id: practice, title: practiceView.title } : undefined,
    where: where.filter(Boolean).join(" · "),
    speaker: personName(world, speaker),
  };
}
