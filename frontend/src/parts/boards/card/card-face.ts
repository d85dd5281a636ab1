import type { Say, Tell, World } from "../../../engine/world";
import { personName } from "../../people/selectors";
import type { Card } from "../column/columns";
import { endorsements } from "../selectors";
import { type SourceChip, sourceChips } from "../sources";

/** A note as its card shows it. */
export interface CardFace {
  readonly card: Card;
  readonly sources: readonly SourceChip[];
  /** How many sources are not shown. */
  readonly more: number;
  readonly author: string;
  readonly endorsements: number;
}

const shown = 3;

/** A card shows the sources of its whole stack. */
export function cardFace(world: World, card: Card, say: Say, tell: Tell): CardFace {
  const pile = [card, ...card.under].flatMap(({ note }) => sourceChips(world, note.sources, say, tell));
  const once = [...new Map(pile.map((chip) => [`${chip.kind}/${chip.id}`, chip])).values()];
  return {
    card,
    sources: once.slice(0, shown),
    more: Math.max(0, once.length - shown),
    author: personName(world, card.note.author),
    endorsements: endorsements(world, card.id, card.note).all,
  };
}
