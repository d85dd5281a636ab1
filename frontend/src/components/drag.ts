import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { AsyncDirective, directive } from "lit/async-directive.js";
import type { ElementPart } from "lit";
import { noChange } from "lit";

/** What is dragged: its kind and its identifier. */
export interface Dragged {
  readonly kind: string;
  readonly id: string;
}

/** Registers an element with the drag adapter while it is on the page. */
abstract class OnElement<Options> extends AsyncDirective {
  protected options!: Options;
  #element: Element | undefined;
  #unregister: (() => void) | undefined;

  override render(_options: Options): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [options]: [Options]): typeof noChange {
    this.options = options;
    if (part.element !== this.#element) {
      this.disconnected();
      this.#element = part.element;
      this.reconnected();
    }
    return noChange;
  }

  protected override disconnected(): void {
    this.#unregister?.();
    this.#unregister = undefined;
  }

  protected override reconnected(): void {
    if (this.#element instanceof HTMLElement) this.#unregister = this.register(this.#element);
  }

  protected abstract register(element: HTMLElement): () => void;
}

class DraggedDirective extends OnElement<Dragged | undefined> {
  protected override register(element: HTMLElement): () => void {
    return draggable({
      element,
      canDrag: () => this.options !== undefined,
      getInitialData: () => ({ ...this.options }),
      onDragStart: () => element.classList.add("dragged"),
      onDrop: () => element.classList.remove("dragged"),
    });
  }
}

function of(source: { readonly data: Record<string | symbol, unknown> }): Dragged {
  return source.data as unknown as Dragged;
}

/** Which things an element accepts, and what happens when one is dropped. */
export interface Drop {
  readonly accepts: (dragged: Dragged) => boolean;
  readonly drop: (dragged: Dragged) => void;
}

class DropDirective extends OnElement<Drop> {
  protected override register(element: HTMLElement): () => void {
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => this.options.accepts(of(source)),
      onDragEnter: () => element.classList.add("drop-here"),
      onDragLeave: () => element.classList.remove("drop-here"),
      onDrop: ({ source, location, self }) => {
        element.classList.remove("drop-here");
        if (location.current.dropTargets[0]?.element === self.element) this.options.drop(of(source));
      },
    });
  }
}

/** Makes an element draggable. A "move to…" menu always offers the same. */
export const dragged = directive(DraggedDirective);

/** Makes an element a drop target. */
export const dropTarget = directive(DropDirective);
