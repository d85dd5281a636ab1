import { MINUTE_MILLIS } from "../../engine/clock-face";
import type { Say, Tell, World } from "../../engine/world";
import type { ActView } from "../../wire";
import { personName } from "../people/selectors";
import { nameTurn } from "../lineups/naming";
import { nameSubject } from "../programme/subjects";

/** What an act did, in words. Another person's act is told with the name. */
export function actInWords(world: World, act: ActView, say: Say, tell: Tell): string {
  const what = whatInWords(world, act, say, tell);
  return act.by === world.me ? what : tell("undo.by", { what, name: personName(world, act.by) });
}

function whatInWords(world: World, { what, details }: ActView, say: Say, tell: Tell): string {
  const { about, millis, here } = details;
  if (what === "clockAdjusted" && millis !== undefined) return minutesInWords(world, about, Number(millis), say, tell);
  if (what === "checkedIn" && here !== undefined) return tell(here === "true" ? "undo.act.checkedIn.here" : "undo.act.checkedIn.away");
  const id = `undo.act.${what}`;
  const told = tell(id);
  return told === id ? tell("undo.act") : told;
}

function minutesInWords(world: World, about: string | undefined, millis: number, say: Say, tell: Tell): string {
  const minutes = Math.round(Math.abs(millis) / (MINUTE_MILLIS / 10)) / 10;
  const name = about === undefined ? tell("undo.act.clockAdjusted.all") : timedName(world, about, say, tell);
  return tell(millis < 0 ? "undo.act.clockAdjusted.less" : "undo.act.clockAdjusted.more", { minutes, name });
}

/** The name of what a clock times: a turn, a segment or a room. */
function timedName(world: World, key: string, say: Say, tell: Tell): string {
  const [kind = "", id = ""] = key.split("/");
  if (kind === "segment") return say(world.one("segment", id)?.title);
  const turn = kind === "turn" ? world.one("turn", id) : undefined;
  return (turn ? nameTurn(world, turn, say, tell) : nameSubject(world, key, say, tell)).name;
}
