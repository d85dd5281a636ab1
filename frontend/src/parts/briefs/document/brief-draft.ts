import type { World } from "../../../engine/world";
import type { BriefView, MessageView } from "../../../wire";
import { organisationName } from "../../people/selectors";

/** Counts words for the limit of the brief: in any script, without punctuation. */
export function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language || "en", { granularity: "word" });
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

export function briefMessages(world: World, brief: BriefView): Array<readonly [string, MessageView]> {
  return brief.sections.flatMap(({ messages }) =>
    messages.flatMap((id) => {
      const message = world.one("message", id);
      return message ? [[id, message] as const] : [];
    }),
  );
}

export function briefLength(world: World, brief: BriefView): number {
  return briefMessages(world, brief).reduce(
    (sum, [, { wording }]) => sum + countWords(wording.text, wording.language),
    0,
  );
}

/** A city behind a message, and whether the public will see its name. */
export interface Rest {
  readonly organisation: string;
  readonly name: string;
  readonly named: boolean;
}

/** The cities behind a message. A city is named when any of its findings allows it. */
export function citiesBehind(world: World, message: MessageView): Rest[] {
  const behind = new Map<string, Rest>();
  for (const id of message.findings) {
    const note = world.one("note", id);
    const organisation = note?.sources.organisation;
    if (!note || organisation == null) continue;
    const named = note.attribution === "public" || (behind.get(organisation)?.named ?? false);
    behind.set(organisation, { organisation, name: organisationName(world, organisation), named });
  }
  return [...behind.values()];
}

/** A city that some findings of the brief do not name. */
export interface Unnamed {
  readonly name: string;
  /** In how many of its findings. */
  readonly unnamed: number;
  readonly findings: number;
}

function unnamedCities(world: World, messages: readonly MessageView[]): Unnamed[] {
  const cities = new Map<string, Unnamed>();
  for (const id of new Set(messages.flatMap(({ findings }) => findings))) {
    const note = world.one("note", id);
    const organisation = note?.sources.organisation;
    if (!note || organisation == null) continue;
    const { unnamed, findings } = cities.get(organisation) ?? { unnamed: 0, findings: 0 };
    const isUnnamed = note.attribution === "public" ? 0 : 1;
    cities.set(organisation, { name: organisationName(world, organisation), unnamed: unnamed + isUnnamed, findings: findings + 1 });
  }
  return [...cities.values()].filter(({ unnamed }) => unnamed > 0);
}

/** What the published brief will not show its readers, said before it is published. */
export interface Missing {
  readonly emptySections: readonly string[];
  readonly uncited: number;
  readonly untagged: number;
  readonly unstaged: number;
  readonly unnamedCities: readonly Unnamed[];
  readonly wordsOver: number;
}

export function whatIsMissing(world: World, brief: BriefView): Missing {
  const messages = briefMessages(world, brief).map(([, message]) => message);
  return {
    emptySections: brief.sections.filter(({ messages: inside }) => inside.length === 0).map(({ id }) => id),
    uncited: messages.filter(({ findings }) => findings.length === 0).length,
    untagged: messages.filter(({ tags }) => tags.length === 0).length,
    unstaged: messages.filter(({ stage }) => stage == null).length,
    unnamedCities: unnamedCities(world, messages),
    wordsOver: Math.max(0, briefLength(world, brief) - brief.wordLimit),
  };
}
