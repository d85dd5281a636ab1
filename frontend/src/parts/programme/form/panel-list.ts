import arrowDown from "lucide-static/icons/arrow-down.svg?raw";
import arrowUp from "lucide-static/icons/arrow-up.svg?raw";
import x from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import { staffStyles } from "../../../components/styles/staff";
import { tell } from "../../../engine/words-here";
import { formStyles } from "./form.styles";
import { type ListChange, appended, replaced, stepped } from "./list-changes";

/** Puts another item in the place of one: as its author found it, and as they want it. */
export type Put<T> = (found: T, next: T) => void;

/** A list of a form: how its items are named and drawn, and what a new one is. */
export interface ListForm<T> {
  readonly legend: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, place: number) => string;
  readonly nameOf: (item: T, place: number) => string;
  readonly body: (item: T, put: Put<T>, place: number) => unknown;
  readonly add: string;
  readonly make: () => T;
  /** The longest list. */
  readonly most: number;
}

/** An ordered list of a form. Each item opens and closes, moves up and down, and goes. A new one is open. */
@customElement("panel-list")
export class PanelList extends LitElement {
  static override styles = [
    ...staffStyles,
    formStyles,
    css`
      :host {
        display: block;
      }

      details {
        margin-block-end: var(--space-1);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }

      summary {
        min-block-size: 36px;
        padding: 7px 10px;
        font-size: var(--small);
        font-weight: 600;
        overflow-wrap: anywhere;
        cursor: pointer;
      }

      .body {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-3);
        padding: 4px 10px 10px;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1);
      }

      .tools svg {
        inline-size: 16px;
        block-size: 16px;
      }
    `,
  ];

  @property({ attribute: false }) form!: ListForm<unknown>;
  @query("button.add") private readonly adder!: HTMLButtonElement;
  /** The items that were there before something was added. */
  #before: ReadonlySet<string> | undefined;

  override render() {
    const { legend, items, keyOf, add, most } = this.form;
    return html`<fieldset>
      <legend>${legend}</legend>
      ${repeat(items, keyOf, (item, place) => this.#renderItem(item, place))}
      <button type="button" class="add bare" ?disabled=${items.length >= most} @click=${this.#add}>${add}</button>
    </fieldset>`;
  }

  #renderItem(item: unknown, place: number) {
    const { items, nameOf, keyOf, body } = this.form;
    const name = nameOf(item, place);
    const put: Put<unknown> = (found, next) => this.#change(replaced(this.form.items, place, found, next));
    const step = (by: 1 | -1) => this.#change(stepped(this.form.items, place, by));
    return html`<details data-key=${keyOf(item, place)}>
      <summary dir="auto">${name}</summary>
      <div class="body">
        ${body(item, put, place)}
        <div class="tools">
          <button type="button" class="plain square" aria-label=${tell("form.up", { name })} title=${tell("form.up", { name })} ?disabled=${place === 0} @click=${() => step(-1)}>${icon(arrowUp)}</button>
          <button type="button" class="plain square" aria-label=${tell("form.down", { name })} title=${tell("form.down", { name })} ?disabled=${place === items.length - 1} @click=${() => step(1)}>${icon(arrowDown)}</button>
          <button type="button" class="plain" aria-label=${tell("table.panel.without", { name })} @click=${() => this.#remove(item, place)}>${icon(x)} ${tell("form.remove")}</button>
        </div>
      </div>
    </details>`;
  }

  protected override updated(): void {
    const before = this.#before;
    const added = before && [...this.renderRoot.querySelectorAll("details")].find(({ dataset }) => !before.has(dataset["key"] ?? ""));
    if (!added) return;
    this.#before = undefined;
    added.open = true;
    added.querySelector("summary")?.focus();
  }

  readonly #add = (): void => {
    const { items, keyOf, make } = this.form;
    this.#before = new Set(items.map(keyOf));
    this.#change(appended(items, make()));
  };

  #remove(item: unknown, place: number): void {
    this.#change(replaced(this.form.items, place, item, undefined));
    this.adder.focus();
  }

  #change(made: ListChange<unknown>): void {
    if (made.from !== made.to) emit(this, "list-changed", made);
  }
}

/** A list of a form. What is in it may have lists, too, so its event ends here. */
export const renderList = <T>(form: ListForm<T>, change: (made: ListChange<T>) => void) => html`<panel-list
  .form=${form}
  @list-changed=${(event: CustomEvent<ListChange<unknown>>) => {
    event.stopPropagation();
    change(event.detail as ListChange<T>);
  }}
></panel-list>`;

declare global {
  interface HTMLElementEventMap {
    "list-changed": CustomEvent<ListChange<unknown>>;
  }
}
