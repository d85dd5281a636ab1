import type { Tell, World } from "../../engine/world";
import type { Front, SegmentView, Setting } from "../../wire";
import { organisationName } from "../people/selectors";

type Seen = Pick<World, "one">;

/** Somebody at the front: what is said of them, and the id of their picture. */
interface Seat {
  said: string;
  person: string | undefined;
  photo: string | undefined;
}

/** A person with what they do, such as `Delegate of Quilmes, Mayor, Quilmes`. Nobody yet is to be confirmed. */
export function personInFull(world: Seen, id: string, tell: Tell): string {
  const person = world.one("person", id);
  if (!person) return tell("front.unconfirmed");
  return [person.name, person.position, organisationName(world, person.organisation)].filter(Boolean).join(", ");
}

const said = (world: Seen, { role, person, organisation }: Front, tell: Tell): string => {
  const name = person ? personInFull(world, person, tell) : organisation ? organisationName(world, organisation) : tell("front.unconfirmed");
  return tell(`front.${role}`, { name });
};

/** Who is at the front besides the turns: `Moderator: …`, with their picture if they have one. */
export const frontInWords = (world: Seen, { front }: Pick<SegmentView, "front">, tell: Tell): Seat[] =>
  (front ?? []).map((each) => ({ said: said(world, each, tell), person: each.person, photo: each.person && world.one("person", each.person)?.photo }));

/** Where it is and how one attends: `Sala 2, Centro Cultural · on site and online`. */
export const placeInWords = (setting: Setting | undefined, tell: Tell): string =>
  [setting?.track, [setting?.room, setting?.venue].filter(Boolean).join(", "), setting?.mode && tell(`mode.${setting.mode}`)].filter(Boolean).join(" · ");

/** What a setting says that the wider one of its session does not. */
export function beyond(setting: Setting | undefined, wider: Setting | undefined): Setting | undefined {
  if (!setting || !wider) return setting;
  return Object.fromEntries(Object.entries(setting).filter(([part, said]) => said !== wider[part as keyof Setting]));
}

/** What may leave it, and whether it is recorded. Nothing where the programme says nothing. */
export const ruleInWords = (setting: Setting | undefined, tell: Tell): string =>
  [setting?.rule && tell(`house-rule.${setting.rule}`), setting?.recorded !== undefined && tell(setting.recorded ? "recorded" : "recorded.not")].filter(Boolean).join(" · ");
