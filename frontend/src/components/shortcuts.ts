import { LitElement, css, html } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { PageKeys } from "../engine/page-keys";
import { Watch } from "../engine/watch";
import { tell } from "../engine/words-here";
import "./dialog";
import type { TDialog } from "./dialog";
import { controls, shared } from "./styles/shared";

/** A key and its act. `tell` is the catalogue key of its description. */
export interface Shortcut {
  readonly key: string;
  readonly tell: string;
  readonly act: () => void;
}

const OFF = "tertulia.shortcuts-off";

/** Listens for the keys of a page while no one types, lists them on `?`, and lets people switch them off. Only arrow keys repeat when held down. */
@customElement("t-shortcuts")
export class TShortcuts extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-2) var(--space-3);
        align-items: center;
      }
      label {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      input {
        inline-size: 24px;
        min-block-size: 24px;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) shortcuts: readonly Shortcut[] = [];
  @query("t-dialog") private dialog!: TDialog;

  constructor() {
    super();
    new Watch(this);
    new PageKeys(this, (event) => this.#press(event));
  }

  override render() {
    return html`<t-dialog heading=${tell("shortcuts")}>
      <dl>
        ${[...byMeaning(this.shortcuts)].map(
          ([id, keys]) => html`<dt>${keys.map((key) => html`<kbd>${keyName(key)}</kbd> `)}</dt><dd>${tell(id)}</dd>`,
        )}
        <dt><kbd>?</kbd></dt><dd>${tell("shortcuts.help")}</dd>
      </dl>
      <label><input type="checkbox" .checked=${!isOff()} @change=${this.#switch} /> ${tell("shortcuts.on")}</label>
    </t-dialog>`;
  }

  show(): void {
    void this.dialog.show();
  }

  #press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (event.key === "?") return this.show();
    if (isOff() || isInDialog(event)) return;
    const shortcut = this.shortcuts.find(({ key }) => key.toLowerCase() === event.key.toLowerCase());
    if (!shortcut) return;
    event.preventDefault();
    if (!event.repeat || event.key in arrows) shortcut.act();
  }

  #switch({ target }: Event): void {
    if ((target as HTMLInputElement).checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "yes");
  }
}

const arrows: { readonly [key: string]: string } = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

function keyName(key: string): string {
  if (key === " ") return tell("shortcuts.space");
  return arrows[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Puts keys with the same act together. */
function byMeaning(shortcuts: readonly Shortcut[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { key, tell } of shortcuts) keys.set(tell, [...(keys.get(tell) ?? []), key]);
  return keys;
}

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

/** Whether the focus is in a dialog, which has its own keys. */
const isInDialog = (event: KeyboardEvent): boolean =>
  event.composedPath().some((place) => place instanceof HTMLDialogElement && place.open);

/** Whether the key belongs to a text field or presses the focused element. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("input, textarea, select")) return true;
  return event.key === " " && target.matches("button, a, summary");
}

declare global {
  interface HTMLElementEventMap {
    /** Someone asks for the list of keys. */
    keys: CustomEvent<undefined>;
  }
}
