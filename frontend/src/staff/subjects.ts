import type { Say, Tell, World } from "./world";

/** What a turn or a room is about, in words: who, and with what. */
export interface Subject {
  readonly name: string;
  readonly detail: string;
  readonly organisation?: string;
  readonly practice?: string;
}

type Namer = (world: World, id: string, say: Say, tell: Tell) => Subject | undefined;

const namers: Record<string, Namer> = {
  practice: (world, id) => {
    const practice = world.one("practice", id);
    return (
      practice && {
        name: organisationName(world, practice.organisation),
        detail: practice.title,
        organisation: practice.organisation,
        practice: id,
      }
    );
  },
  organisation: (world, id) => ({ name: organisationName(world, id), detail: "", organisation: id }),
  session: (world, id, say) => {
    const session = world.one("session", id);
    return session && { name: say(session.title), detail: say(session.theme) };
  },
  room: (world, id, say, tell) => {
    const room = world.one("room", id);
    if (!room) return undefined;
    const about = room.subject ? nameSubject(world, room.subject, say, tell) : undefined;
    return { ...about, name: tell("staff.room", { number: room.number }), detail: about?.name ?? "" };
  },
  person: (world, id) => {
    const person = world.one("person", id);
    return (
      person && {
        name: person.name,
        detail: organisationName(world, person.organisation),
        organisation: person.organisation,
      }
    );
  },
};

/** Names a subject such as `practice/p1`; one that is not here yet goes by its own id. */
export function nameSubject(world: World, subject: string, say: Say, tell: Tell): Subject {
  const [kind, ...rest] = subject.split(/[/:]/);
  const id = rest.join(":");
  return namers[kind ?? ""]?.(world, id, say, tell) ?? { name: id || subject, detail: "" };
}

export function organisationName(world: World, id: string | null | undefined): string {
  return world.one("organisation", id)?.name ?? id ?? "";
}

export function personName(world: World, id: string | null | undefined): string {
  return world.one("person", id)?.name ?? id ?? "";
}
