import type { World } from "../../engine/world";
import type { Attribution, HouseRule } from "../../wire";
import { running } from "../programme/selectors";

type Seen = Pick<World, "one" | "all">;

/** From the widest to the narrowest. */
const WIDTHS: readonly Attribution[] = ["public", "city-unnamed", "room-only"];
const STRICTNESS: readonly HouseRule[] = ["on-the-record", "chatham-house", "room-only"];

/** The rule of the house for what is written on a board: that of its segment, else the strictest of what runs in its session. */
export function ruleOn(world: Seen, board: string): HouseRule | undefined {
  const [kind, id] = [board.slice(0, board.indexOf(":")), board.slice(board.indexOf(":") + 1)];
  const segment = kind === "room" ? world.one("room", id)?.segment : kind === "segment" ? id : undefined;
  if (segment) return world.one("segment", segment)?.setting?.rule;
  const rules = running(world).flatMap(([, { session, setting }]) => (session === id && setting?.rule ? [setting.rule] : []));
  return STRICTNESS.findLast((rule) => rules.includes(rule));
}

/** Who may learn the city's name of a note on this board. The usual choice comes first. */
export function attributionsOn(world: Seen, board: string): readonly Attribution[] {
  return attributionsUnder(ruleOn(world, board), board.startsWith("room:"));
}

/** The same where this rule held. */
export function attributionsUnder(rule: HouseRule | undefined, inRoom: boolean): readonly Attribution[] {
  const room: readonly Attribution[] = inRoom ? ["room-only"] : [];
  switch (rule) {
    case undefined:
      return ["city-unnamed", "public", ...room];
    case "on-the-record":
      return ["public", "city-unnamed", ...room];
    case "chatham-house":
      return ["city-unnamed", ...room];
    case "room-only":
      return inRoom ? room : ["city-unnamed"];
  }
}

/** The one of the two that says less. */
export function narrower(a: Attribution, b: Attribution): Attribution {
  return WIDTHS.indexOf(a) > WIDTHS.indexOf(b) ? a : b;
}

/** What was chosen, or where the board does not have it, the next that says no more. */
export function atMost(chosen: Attribution, possible: readonly Attribution[]): Attribution {
  const within = WIDTHS.slice(WIDTHS.indexOf(chosen)).find((each) => possible.includes(each));
  return within ?? WIDTHS.findLast((each) => possible.includes(each)) ?? "city-unnamed";
}
