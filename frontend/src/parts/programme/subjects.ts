import type { Store } from "../../engine/store";
import type { Words } from "../../engine/words";

/** What a turn or a room is about, in words: who, and with what. */
export interface Subject {
  readonly name: string;
  readonly detail: string;
  readonly language?: string;
  readonly organisation?: string;
  readonly practice?: string;
}

interface Source {
  readonly store: Pick<Store, "one">;
  readonly words: Pick<Words, "say" | "tell">;
}

type Namer = (source: Source, id: string) => Subject | undefined;

const namers: { readonly [kind: string]: Namer } = {
  practice({ store }, id) {
    const practice = store.one("practice", id);
    if (!practice) return undefined;
    const { organisation, title, language } = practice;
    return { name: organisationName(store, organisation), detail: title, language, organisation, practice: id };
  },
  organisation: ({ store }, id) => ({ name: organisationName(store, id), detail: "", organisation: id }),
  person({ store }, id) {
    const organisation = store.one("person", id)?.organisation;
    const detail = organisationName(store, organisation);
    return { name: personName(store, id), detail, ...(organisation && { organisation }) };
  },
  session({ store, words }, id) {
    const session = store.one("session", id);
    return session && { name: words.say(session.title), detail: words.say(session.theme) };
  },
  room(source, id) {
    const room = source.store.one("room", id);
    if (!room) return undefined;
    const about = room.subject ? nameSubject(source, room.subject) : undefined;
    return { ...about, name: source.words.tell("room.number", { number: room.number }), detail: about?.name ?? "" };
  },
};

/** Names a subject such as `practice/p1`; one that is not here yet goes by its own id. */
export function nameSubject(source: Source, subject: string): Subject {
  const slash = subject.indexOf("/");
  const [kind, id] = [subject.slice(0, slash), subject.slice(slash + 1)];
  return namers[kind]?.(source, id) ?? { name: id, detail: "" };
}

export const organisationName = (store: Pick<Store, "one">, id: string | null | undefined): string =>
  store.one("organisation", id)?.name ?? id ?? "";

export const personName = (store: Pick<Store, "one">, id: string | null | undefined): string => store.one("person", id)?.name ?? id ?? "";
