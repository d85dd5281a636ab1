import { type ElementPart, noChange } from "lit";
import { Directive, directive } from "lit/directive.js";
import { tell } from "../../engine/words-here";
import type { Command } from "../../wire";
import { isUndoable } from "./selectors";

type CommandType = Command["type"];

/** What is to be said before an act that cannot be taken back; nothing before others. */
export const cautionOf = (type: CommandType | undefined): string | undefined => (type && !isUndoable(type) ? tell("undo.never") : undefined);

class Cautious extends Directive {
  override render(_type: CommandType | undefined): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [type]: [CommandType | undefined]): typeof noChange {
    const caution = cautionOf(type);
    for (const attribute of ["title", "aria-description"]) {
      if (caution) element.setAttribute(attribute, caution);
      else element.removeAttribute(attribute);
    }
    return noChange;
  }
}

/** Says on a button, for the eye and the ear, that what it does cannot be undone. */
export const cautious = directive(Cautious);
