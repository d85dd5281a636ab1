import { isUndoable } from "../../../components/cautious";
import { MINUTE_MILLIS, leftOf } from "../../../engine/clock-face";
import type { About } from "../../../engine/part";
import type { Say, Tell, World } from "../../../engine/world";
import type { Command, SegmentView } from "../../../wire";
import { nameTurn } from "../../lineups/naming";
import { isMissing } from "../../lineups/turns";
import { isOn } from "../../programme/selectors";
import { whoIsBack } from "../../rooms/selectors";
import { endSegment } from "../commands";

/** A question before an act with more effects than the person may expect. Each answer is a list of commands. */
export interface Doubt {
  readonly heading: string;
  readonly text: string;
  readonly ways: readonly Way[];
}

export interface Way {
  readonly label: string;
  readonly commands: readonly Command[];
}

/** The question before an act at this moment of stream time, if there is one. It says where the act cannot be undone. */
export function doubtOf(world: World, command: Command, now: number, say: Say, tell: Tell): Doubt | undefined {
  const doubt = doubtAbout(world, command, now, say, tell);
  const forEver = !isUndoable(command.type) || closesRooms(world, command);
  return doubt && forEver ? { ...doubt, text: `${doubt.text} ${tell("undo.never")}.` } : doubt;
}

/** Closed rooms stay closed. */
function closesRooms(world: World, command: Command): boolean {
  return command.type === "endSegment" && areOpen(world.one("segment", command.segment));
}

const areOpen = (segment: SegmentView | undefined): boolean => segment?.rooms === "open" || segment?.rooms === "recalled";

function doubtAbout(world: World, command: Command, now: number, say: Say, tell: Tell): Doubt | undefined {
  switch (command.type) {
    case "startTurn":
      return nobodyIsThere(world, command, say, tell);
    case "startSegment":
      return anotherRuns(world, command, say, tell);
    case "endSegment":
      return somethingIsOpen(world, command, say, tell);
    case "recallRooms":
      return timeIsLeft(world, command, now, say, tell);
    case "closeRooms":
      return peopleAreOut(world, command, tell);
    default:
      return undefined;
  }
}

function nobodyIsThere(world: World, command: About<"startTurn">, say: Say, tell: Tell): Doubt | undefined {
  const turn = world.one("turn", command.turn);
  if (!turn || !isMissing(world, turn)) return undefined;
  const { name } = nameTurn(world, turn, say, tell);
  return {
    heading: tell(turn.person ? "console.doubt.missing.person" : "console.doubt.missing", { name }),
    text: tell("console.doubt.missing.text"),
    ways: [{ label: tell("console.doubt.missing.start"), commands: [command] }],
  };
}

function anotherRuns(world: World, command: About<"startSegment">, say: Say, tell: Tell): Doubt | undefined {
  const others = world.all("segment").filter(([id, segment]) => id !== command.segment && isOn(segment));
  if (others.length === 0) return undefined;
  const names = others.map(([, segment]) => say(segment.title)).join(", ");
  const count = others.length;
  const left = others.flatMap(([, segment]) => whatIsOpen(world, segment, say, tell));
  return {
    heading: tell("console.doubt.others", { count, names }),
    text: [...left, tell("console.doubt.others.text", { count })].join(" "),
    ways: [
      { label: tell("console.doubt.others.end", { count }), commands: [...others.map(([segment]) => endSegment(segment)), command] },
      { label: tell("console.doubt.others.beside", { count }), commands: [command] },
    ],
  };
}

function somethingIsOpen(world: World, command: About<"endSegment">, say: Say, tell: Tell): Doubt | undefined {
  const segment = world.one("segment", command.segment);
  const open = segment ? whatIsOpen(world, segment, say, tell) : [];
  if (!segment || open.length === 0) return undefined;
  return {
    heading: tell("console.doubt.open", { name: say(segment.title) }),
    text: open.join(" "),
    ways: [{ label: tell("console.act.end-segment"), commands: [command] }],
  };
}

function timeIsLeft(world: World, command: About<"recallRooms">, now: number, say: Say, tell: Tell): Doubt {
  const { segment } = command;
  const clock = world.one("clock", `segment:${segment}`);
  const minutes = clock && !Number.isNaN(now) ? Math.max(0, Math.floor(leftOf(clock, now) / MINUTE_MILLIS)) : 0;
  return {
    heading: tell("console.doubt.recall"),
    text: tell("console.doubt.recall.text", { minutes, name: say(world.one("segment", segment)?.title) }),
    ways: [{ label: tell("console.rooms.recall"), commands: [command] }],
  };
}

function peopleAreOut(world: World, command: About<"closeRooms">, tell: Tell): Doubt {
  const count = whoIsBack(world, command.segment).out.length;
  return {
    heading: tell("console.doubt.close"),
    text: tell("console.doubt.close.text", { count }),
    ways: [{ label: tell("console.rooms.close"), commands: [command] }],
  };
}

/** What ends unheard or unfinished with a segment, one sentence each. */
function whatIsOpen(world: World, segment: SegmentView, say: Say, tell: Tell): string[] {
  const named = (phase: "running" | "waiting") =>
    segment.turns.flatMap((id) => {
      const turn = world.one("turn", id);
      return turn?.phase === phase ? nameTurn(world, turn, say, tell).name : [];
    });
  const [running] = named("running");
  const waiting = named("waiting");
  return [
    ...(running ? [tell("console.doubt.open.turn", { name: running })] : []),
    ...(waiting.length > 0 ? [tell("console.doubt.open.unheard", { names: waiting.join(", ") })] : []),
    ...(areOpen(segment) ? [tell("console.doubt.open.rooms")] : []),
  ];
}
