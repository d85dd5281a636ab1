import type { Say, Tell, World } from "../../engine/world";
import type { TurnView } from "../../wire";
import { personInFull } from "../programme/setting";
import { type Subject, nameSubject } from "../programme/subjects";

/** A turn in words: whose it is, and what it is about. */
export function nameTurn(world: Pick<World, "one">, turn: TurnView, say: Say, tell: Tell): Subject {
  const subject = nameSubject(world, turn.subject, say, tell);
  const presenter = turn.person && !turn.subject.startsWith("person/") ? personInFull(world, turn.person, tell) : "";
  const detail = [say(turn.topic), presenter, subject.detail].filter(Boolean).join(" · ");
  return { ...subject, detail };
}
