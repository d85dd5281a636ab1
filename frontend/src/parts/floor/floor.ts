import type { World } from "../../engine/world";
import { may } from "../people/rights";
import { organisationName, personName } from "../people/selectors";

/** A person who waits to speak. */
export interface Waiting {
  readonly hand: string;
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
  readonly at: number;
  /** Whether no one of their organisation speaks or waits before them. */
  readonly firstOfTheirs: boolean;
}

/** The floor of a segment: the speaker, and the queue in order. */
export interface Floor {
  readonly segment: string;
  /** The hand of the speaker, or undefined while no one has the floor. */
  readonly hand: string | undefined;
  readonly speakerName: string;
  readonly queue: readonly Waiting[];
  /** Whether this reader may give it. */
  readonly mine: boolean;
}

export function floorOf(world: World, segment: string): Floor {
  const floor = world.one("floor", segment);
  const heard = new Set([world.one("person", floor?.speaker)?.organisation]);
  const queue = (floor?.queue ?? []).flatMap((hand) => {
    const raised = world.one("hand", hand);
    if (!raised) return [];
    const organisation = world.one("person", raised.person)?.organisation;
    const firstOfTheirs = organisation !== undefined && !heard.has(organisation);
    heard.add(organisation);
    return {
      hand,
      person: raised.person,
      name: personName(world, raised.person),
      organisation: organisationName(world, organisation),
      at: raised.at,
      firstOfTheirs,
    };
  });
  return { segment, hand: floor?.hand, speakerName: personName(world, floor?.speaker), queue, mine: may(world, "giveFloor", { segment }) };
}
