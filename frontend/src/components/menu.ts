import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { here } from "../engine/here";
import { LooksAt } from "../engine/looks-at";
import { Watch } from "../engine/watch";
import { tell } from "../engine/words-here";
import { menuStyles } from "./menu.styles";
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

/** Each item with a name of its own. So items that come while the menu is open leave the others, and the focus, where they are. */
function named(items: readonly MenuItem[]): (readonly [string, MenuItem])[] {
  const often = new Map<string, number>();
  return items.map((item) => {
    const name = `${item.label}\n${item.detail ?? ""}`;
    often.set(name, (often.get(name) ?? 0) + 1);
    return [`${often.get(name)} ${name}`, item];
  });
}

/** A longer list has a field to search it. */
const SHORT = 12;

/** A button that opens a list of acts. Whatever can be dragged can also be done from a menu. */
@customElement("staff-menu")
export class Menu extends LitElement {
  static override styles = [...staffStyles, menuStyles];

  /** The name of the button for screen readers. */
  @property() label = "";
  /** The items, or a function that returns them when the menu opens. */
  @property({ attribute: false }) items: readonly MenuItem[] | (() => readonly MenuItem[]) = [];
  /** The topics that its items come from, if the page does not look at them anyway. It looks at them from its first opening on. */
  @property({ attribute: false }) topics: readonly string[] = [];
  @property({ attribute: false }) face: TemplateResult | string | typeof nothing = nothing;
  /** The look of the button: a class of the shared styles, or `chip`. */
  @property() look = "plain square";
  @state() private shown: readonly MenuItem[] = [];
  @state() private sought = "";
  /** Whether it is open and some of its topics have not arrived. */
  @state() private waits = false;
  #looks = false;
  @query("[popover]") private readonly list!: HTMLElement;
  @query("#opener") private readonly opener!: HTMLButtonElement;

  protected override willUpdate(): void {
    if (!this.waits || !this.#has()) return;
    this.waits = false;
    this.shown = this.#offered();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("waits") || this.waits || !this.list.matches(":popover-open")) return;
    this.#place();
    if (!this.list.contains(this.shadowRoot?.activeElement ?? null)) this.#focusFirst();
  }

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
          ? html`<div role="menu" aria-label=${this.#name()}>${repeat(named(found), ([name]) => name, ([, item]) => this.#renderItem(item))}</div>`
          : this.sought && !this.waits
            ? html`<p class="empty" role="status">${tell("menu.none")}</p>`
            : nothing}
        ${this.waits ? html`<p class="empty" role="status">${tell("menu.arriving")}</p>` : nothing}
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
    if (event.newState !== "open") return;
    this.#look();
    this.shown = this.#offered();
    this.waits = !this.#has();
  }

  /** Only a menu that was opened looks at its topics: a page can have thousands. */
  #look(): void {
    if (this.#looks || this.topics.length === 0) return;
    this.#looks = true;
    new Watch(this, "topics");
    new LooksAt(this, () => this.topics);
  }

  #offered(): readonly MenuItem[] {
    return typeof this.items === "function" ? this.items() : this.items;
  }

  #has(): boolean {
    return this.topics.every((topic) => here().store.has(topic));
  }

  async #toggled(event: ToggleEvent): Promise<void> {
    const open = event.newState === "open";
    this.opener.setAttribute("aria-expanded", String(open));
    if (!open) {
      this.shown = [];
      this.sought = "";
      this.waits = false;
      return;
    }
    await this.updateComplete;
    this.#place();
    this.#focusFirst();
  }

  #focusFirst(): void {
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
