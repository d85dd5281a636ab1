import type { World } from "../../engine/world";
import type { Command } from "../../wire";

/** What takes an act on the brief back, worked out before it is done; undefined where nothing does. */
export function inverse(world: World, act: Command): Command | undefined {
  switch (act.type) {
    case "draftMessage":
      return { type: "removeMessage", message: act.message };
    case "removeMessage":
      return { type: "restoreMessage", message: act.message };
    case "citeFinding":
      return { ...act, cited: !act.cited };
    case "tagMessage":
      return { ...act, tagged: !act.tagged };
    case "stageMessage":
      return { ...act, stage: world.one("message", act.message)?.stage };
    case "moveMessage":
      return whereItWas(world, act.message);
    case "editMessage": {
      const before = world.one("message", act.message)?.wording;
      return before && { ...act, wording: { ...before, edit: `${act.wording.edit}:undo` }, base: act.wording.edit };
    }
    default:
      return undefined;
  }
}

function whereItWas(world: World, message: string): Command | undefined {
  const view = world.one("message", message);
  const inside = world.one("brief", view?.brief)?.sections.find(({ id }) => id === view?.section)?.messages ?? [];
  return view && { type: "moveMessage", message, section: view.section, position: Math.max(0, inside.indexOf(message)) };
}
