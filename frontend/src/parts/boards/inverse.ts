import type { Command } from "../../wire";
import type { World } from "../../engine/world";

/** What takes an act on a board back, worked out before it is done; undefined where nothing does. */
export function inverse(world: World, act: Command): Command | undefined {
  switch (act.type) {
    case "writeNote":
    case "carryNote":
      return { type: "removeNote", note: act.note };
    case "removeNote":
      return { type: "restoreNote", note: act.note };
    case "stackNote":
      return { type: "unstackNote", note: act.note };
    case "typeNote":
    case "moveNote":
    case "sourceNote":
    case "attributeNote":
    case "unstackNote":
    case "endorseNote":
    case "editNote":
      return asItWas(world, act);
    case "showNote":
      return { ...act, note: world.one("board", act.board)?.shown };
    default:
      return undefined;
  }
}

type Changing = Extract<Command, { type: "typeNote" | "moveNote" | "sourceNote" | "attributeNote" | "unstackNote" | "endorseNote" | "editNote" }>;

function asItWas(world: World, act: Changing): Command | undefined {
  const note = world.one("note", act.note);
  if (!note) return undefined;
  switch (act.type) {
    case "typeNote":
      return { ...act, as: note.type };
    case "moveNote":
      return { ...act, heading: note.heading };
    case "sourceNote":
      return { ...act, sources: note.sources };
    case "attributeNote":
      return { ...act, attribution: note.attribution };
    case "unstackNote":
      return note.stack == null ? undefined : { type: "stackNote", note: act.note, onto: note.stack };
    case "endorseNote":
      return { ...act, endorsed: !act.endorsed };
    case "editNote":
      return { ...act, wording: { ...note.wording, edit: `${act.wording.edit}:undo` }, base: act.wording.edit };
  }
}
