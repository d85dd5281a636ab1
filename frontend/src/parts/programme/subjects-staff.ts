import { type Subject, nameSubject as nameIn } from "./subjects";
import type { Say, Tell, World } from "../../engine/world";

export { type Subject, organisationName, personName } from "./subjects";

/** What a turn or a room is about, in words: who, and with what. */
export function nameSubject(world: World, subject: string, say: Say, tell: Tell): Subject {
  return nameIn({ store: world, words: { say, tell } }, subject);
}
