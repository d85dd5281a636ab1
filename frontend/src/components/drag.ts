import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { AsyncDirective, directive } from "lit/async-directive.js";
import type { ElementPart } from "lit";
import { noChange } from "lit";

/** What is being dragged: a kind of thing and which one. */
export interface Dragged {
  readonly kind: string;
  readonly id: string;
}

/** Keeps an element registered with the drag adapter while it is on the page. */
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

/** Who takes what is dropped. */
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

/** Lets an element be dragged; there is always a "move to…" beside it. */
export const dragged = directive(DraggedDirective);

/** Lets things be dropped on an element. */
export const dropTarget = directive(DropDirective);
