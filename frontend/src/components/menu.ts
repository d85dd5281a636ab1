import { LitElement, css, html, nothing, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { tell } from "../engine/words-here";
import { staffStyles } from "./styles/staff";

/** One thing a menu offers. */
export interface MenuItem {
  readonly label: string;
  readonly key?: string;
  readonly detail?: string;
  /** What people should know before they choose it. */
  readonly caution?: string | undefined;
  readonly checked?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

/** A longer list has a field to search it. */
const SHORT = 12;

/** A button that opens a list of acts. Whatever can be dragged can also be done from a menu. */
@customElement("staff-menu")
export class Menu extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      :host {
        display: inline-flex;
      }

      button.title {
        color: var(--ink);
        font-size: 1.0625rem;
        font-weight: 700;
      }

      [popover] {
        position: fixed;
        inset: auto;
        min-inline-size: 200px;
        max-inline-size: min(340px, 94vw);
        max-block-size: min(420px, 70vh);
        margin: 0;
        padding: 6px;
        overflow: auto;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
        color: var(--ink);
      }

      [popover] button {
        display: flex;
        justify-content: flex-start;
        inline-size: 100%;
        border: 0;
        background: none;
        font-weight: 500;
        text-align: start;
      }

      [popover] button:hover,
      [popover] button:focus-visible {
        background: var(--sunk);
      }

      [popover] button[disabled] {
        background: none;
      }

      input[type="search"] {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        inline-size: 100%;
        margin-block-end: 4px;
      }

      .empty {
        padding: var(--space-2);
      }

      .tick {
        inline-size: 14px;
        color: var(--accent);
      }

      .words {
        flex: 1;
      }

      .words small {
        display: block;
        color: var(--ink-2);
        font-size: 12px;
        font-weight: 400;
      }
    `,
  ];

  /** The name of the button for screen readers. */
  @property() label = "";
  /** The items, or a function that returns them when the menu opens. */
  @property({ attribute: false }) items: readonly MenuItem[] | (() => readonly MenuItem[]) = [];
  @property({ attribute: false }) face: TemplateResult | string | typeof nothing = nothing;
  /** The look of the button: a class of the shared styles, or `chip`. */
  @property() look = "plain square";
  @state() private shown: readonly MenuItem[] = [];
  @state() private sought = "";
  @query("[popover]") private readonly list!: HTMLElement;
  @query("#opener") private readonly opener!: HTMLButtonElement;

  override render() {
    const found = this.#found();
    return html`
      <button
        id="opener"
        type="button"
        class=${this.look}
        aria-label=${this.#name() || nothing}
        title=${this.label || nothing}
        aria-haspopup="menu"
        aria-expanded="false"
        popovertarget="list"
      >
        ${this.face}
      </button>
      <div id="list" popover @beforetoggle=${this.#fill} @toggle=${this.#toggled} @keydown=${this.#walk}>
        ${this.shown.length > SHORT ? this.#renderSearch() : nothing}
        ${found.length > 0
          ? html`<div role="menu" aria-label=${this.#name()}>${found.map((item) => this.#renderItem(item))}</div>`
          : this.sought
            ? html`<p class="empty" role="status">${tell("menu.none")}</p>`
            : nothing}
      </div>
    `;
  }

  #found(): readonly MenuItem[] {
    const sought = this.sought.toLocaleLowerCase();
    return this.shown.filter(({ label, detail = "" }) => `${label} ${detail}`.toLocaleLowerCase().includes(sought));
  }

  #renderSearch() {
    return html`<input
      type="search"
      aria-label=${tell("menu.search")}
      placeholder=${tell("menu.search")}
      .value=${this.sought}
      @input=${({ target }: Event) => (this.sought = (target as HTMLInputElement).value)}
    />`;
  }

  /** The accessible name has to contain the visible text. */
  #name(): string {
    if (typeof this.face !== "string") return this.label;
    return this.label && this.label !== this.face ? tell("labelled", { label: this.label, text: this.face }) : this.face;
  }

  #renderItem(item: MenuItem) {
    const choice = item.checked !== undefined;
    return html`
      <button
        type="button"
        role=${choice ? "menuitemradio" : "menuitem"}
        aria-checked=${choice ? String(item.checked) : nothing}
        title=${item.caution ?? nothing}
        aria-description=${item.caution ?? nothing}
        ?disabled=${item.disabled}
        @click=${() => this.#pick(item)}
      >
        ${choice ? html`<span class="tick" aria-hidden="true">${item.checked ? "✓" : ""}</span>` : nothing}
        <span class="words">
          ${item.label}${item.detail ? html`<small>${item.detail}</small>` : nothing}${item.caution ? html`<small aria-hidden="true">${item.caution}</small>` : nothing}
        </span>
        ${item.key ? html`<kbd>${item.key}</kbd>` : nothing}
      </button>
    `;
  }

  open(): void {
    this.list.showPopover();
  }

  #pick(item: MenuItem): void {
    this.list.hidePopover();
    item.act();
  }

  /** A closed menu has no items in the DOM, since a page can have many menus. */
  #fill(event: ToggleEvent): void {
    if (event.newState === "open") this.shown = typeof this.items === "function" ? this.items() : this.items;
  }

  async #toggled(event: ToggleEvent): Promise<void> {
    const open = event.newState === "open";
    this.opener.setAttribute("aria-expanded", String(open));
    if (!open) {
      this.shown = [];
      this.sought = "";
      return;
    }
    await this.updateComplete;
    this.#place();
    (this.list.querySelector("input") ?? this.#choices()[0])?.focus();
  }

  #place(): void {
    const from = this.opener.getBoundingClientRect();
    const { width, height } = this.list.getBoundingClientRect();
    const below = from.bottom + 4 + height <= innerHeight;
    const left = Math.min(Math.max(8, from.right - width), innerWidth - width - 8);
    const top = below ? from.bottom + 4 : Math.max(8, from.top - 4 - height);
    this.list.style.setProperty("left", `${Math.max(left, Math.min(from.left, innerWidth - width - 8))}px`);
    this.list.style.setProperty("top", `${top}px`);
  }

  #walk(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === "Escape") return this.#leave(event);
    const all = this.#choices();
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLInputElement && event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const now = all.indexOf(focused as HTMLButtonElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    all[(next + all.length) % all.length]?.focus();
  }

  /** Leaves the menu and returns to its button. */
  #leave(event: KeyboardEvent): void {
    event.preventDefault();
    this.list.hidePopover();
    this.opener.focus();
  }

  #choices(): HTMLButtonElement[] {
    return [...this.list.querySelectorAll<HTMLButtonElement>("button:not([disabled])")];
  }
}
