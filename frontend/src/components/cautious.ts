import { type ElementPart, type TemplateResult, html, noChange, nothing } from "lit";
import { Directive, directive } from "lit/directive.js";
import { here } from "../engine/here";
import type { CommandType } from "../engine/part";
import { tell } from "../engine/words-here";
import { undoable } from "../wire";

/** Whether what a command does can be taken back afterwards. */
export const isUndoable = (type: CommandType): boolean => undoable[type] !== undefined;

/** A warning before an act that cannot be undone. Nothing before other acts. */
export const cautionOf = (type: CommandType | undefined): string | undefined => (type && !isUndoable(type) ? tell("undo.never") : undefined);

/** One small line that says which of these acts cannot be undone: by name, for people who see no tooltips. Nothing where all can. */
export function caution(...acts: ReadonlyArray<readonly [type: CommandType | undefined, name: string]>): TemplateResult | typeof nothing {
  const names = acts.flatMap(([type, name]) => (cautionOf(type) ? [name] : []));
  return names.length === 0 ? nothing : html`<p class="caution">${tell("undo.never.these", { acts: here().words.list(names), count: names.length })}</p>`;
}

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
