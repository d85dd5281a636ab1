import type { Say, Tell, World } from "../../engine/world";
import { organisationName } from "../people/selectors";

/** The subject of a turn or a room in words: who, and with what. */
export interface Subject {
  readonly name: string;
  readonly detail: string;
  readonly language?: string;
  readonly organisation?: string;
  readonly practice?: string;
}

type Seen = Pick<World, "one">;

/** The name of a room: that of the programme, else its number. A room that has gone, or that the reader does not see, has none. */
export function roomName(world: Seen, id: string, say: Say, tell: Tell): string {
  const room = world.one("room", id);
  if (!room) return tell("room.other");
  return say(room.title) || tell("room.number", { number: room.number });
}

type Namer = (world: Seen, id: string, say: Say, tell: Tell) => Subject | undefined;

const namers: { readonly [kind: string]: Namer } = {
  practice(world, id) {
    const practice = world.one("practice", id);
    if (!practice) return undefined;
    const { organisation, title, language } = practice;
    return { name: organisationName(world, organisation), detail: title, language, organisation, practice: id };
  },
  organisation: (world, id) => ({ name: organisationName(world, id), detail: "", organisation: id }),
  person(world, id, _, tell) {
    const person = world.one("person", id);
    if (!person) return { name: tell("front.unconfirmed"), detail: "" };
    const { name, position, organisation } = person;
    return { name, detail: [position, organisationName(world, organisation)].filter(Boolean).join(" · "), organisation };
  },
  unconfirmed: (_world, _id, _say, tell) => ({ name: tell("front.unconfirmed"), detail: "" }),
  session(world, id, say) {
    const session = world.one("session", id);
    return session && { name: say(session.title), detail: say(session.theme) };
  },
  room(world, id, say, tell) {
    const room = world.one("room", id);
    if (!room) return undefined;
    const about = room.subject ? nameSubject(world, room.subject, say, tell) : undefined;
    return { ...about, name: roomName(world, id, say, tell), detail: about?.name ?? say(room.theme) };
  },
};

/** The name of a subject such as `practice/p1`, or its identifier while it is unknown. */
export function nameSubject(world: Seen, subject: string, say: Say, tell: Tell): Subject {
  const slash = subject.indexOf("/");
  const [kind, id] = [subject.slice(0, slash), subject.slice(slash + 1)];
  return namers[kind]?.(world, id, say, tell) ?? { name: id, detail: "" };
}
