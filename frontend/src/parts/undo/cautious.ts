import { type ElementPart, noChange } from "lit";
import { Directive, directive } from "lit/directive.js";
import type { CommandType } from "../../engine/part";
import { tell } from "../../engine/words-here";
import { isUndoable } from "./selectors";

/** A warning before an act that cannot be undone. Nothing before other acts. */
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

/** Adds to a button, for sight and screen readers, that its act cannot be undone. */
export const cautious = directive(Cautious);
