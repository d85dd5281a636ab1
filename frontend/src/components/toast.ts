import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { here } from "../engine/here";
import type { Failure } from "../engine/live-acts";
import { Watch } from "../engine/watch";
import { tell } from "../engine/words-here";
import { emit } from "./events";
import { controls, shared } from "./styles/shared";

const SHOWN_MILLIS = 8_000;

/** A button of a message. */
export interface Offer {
  readonly label: "undo" | "redo";
  /** Whether it is there now. */
  readonly isPossible: () => boolean;
  readonly act: () => void;
}

/** A short message, with a button where there is something to do. */
export interface Toast {
  readonly text: string;
  readonly offer?: Offer | undefined;
}

/** Shows a message at the foot of the page for eight seconds. */
export function toast(text: string, offer?: Offer): void {
  emit(document, "t-toast", { text, offer });
}

/** Why an act had no effect, in the reader's language. */
export function failureText(outcome: Failure): string {
  const { words } = here();
  if (outcome.kind !== "refused") return tell(`act.${outcome.kind}`);
  const id = `refused.${outcome.code}`;
  return words.has(id) ? tell(id, outcome.details) : tell("refused.other", { code: outcome.code });
}

/** Shows the toasts, once on each page. It also shows the acts that failed. */
@customElement("t-toasts")
export class TToasts extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        position: fixed;
        inset-inline: var(--space-3);
        inset-block-end: calc(var(--toast-foot, 0px) + var(--space-3) + env(safe-area-inset-bottom));
        z-index: 20;
        display: grid;
        justify-items: center;
        pointer-events: none;
      }
      p {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        max-inline-size: 34rem;
        min-block-size: var(--target);
        padding: 4px 8px 4px 16px;
        border-radius: var(--radius);
        background: var(--ink);
        color: var(--paper);
        pointer-events: auto;
      }
      button {
        border-color: transparent;
        background: transparent;
        color: inherit;
        text-decoration: underline;
        text-underline-offset: 3px;
      }
      button:hover {
        background: transparent;
      }
    `,
  ];

  @state() private shown: Toast | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop = () => {};
  readonly #show = ({ detail }: CustomEvent<Toast>) => this.#say(detail);

  constructor() {
    super();
    new Watch(this, "act");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("t-toast", this.#show);
    this.#stop = here().changes.on("failed", (event) => event.defaultPrevented || this.#say({ text: failureText(event.detail.outcome) }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("t-toast", this.#show);
    this.#stop();
  }

  override render() {
    return html`<div role="status">${this.shown ? this.#one(this.shown) : nothing}</div>`;
  }

  #one({ text, offer }: Toast) {
    if (!offer?.isPossible()) return html`<p><span>${text}</span></p>`;
    const press = () => {
      this.shown = undefined;
      offer.act();
    };
    return html`<p><span>${text}</span><button @click=${press}>${tell(offer.label)}</button></p>`;
  }

  #say(toast: Toast): void {
    clearTimeout(this.#timer);
    this.shown = toast;
    this.#timer = setTimeout(() => (this.shown = undefined), SHOWN_MILLIS);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "t-toast": CustomEvent<Toast>;
  }
}
