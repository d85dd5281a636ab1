import { LitElement, css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { here } from "../engine/here";
import type { FailedEvent } from "../engine/page-changes";
import { staffStyles } from "./styles/staff";
import { failureText } from "./toast";

const shownMillis = 8_000;

/** Shows the reason for a refusal next to the button that was pressed. No toast is shown then, because this hears the failure first. */
@customElement("staff-refusal")
export class RefusalWords extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        max-inline-size: min(320px, 92vw);
        margin: 0;
        padding: 8px 12px;
        border: 1px solid var(--last-call);
        border-radius: var(--radius-control);
        background: var(--last-call-soft);
        color: var(--last-call);
        font-size: var(--small);
        font-weight: 600;
      }
    `,
  ];

  @state() private words = "";
  @query("[popover]") private readonly bubble!: HTMLElement;
  #stop = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The last button that was pressed, by pointer or by key. */
  #pressed: HTMLButtonElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = here().changes.on("failed", (event) => void this.#failed(event));
    document.addEventListener("click", this.#clicked, { capture: true });
    document.addEventListener("keydown", this.#keyed, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    document.removeEventListener("click", this.#clicked, { capture: true });
    document.removeEventListener("keydown", this.#keyed, { capture: true });
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<div popover="manual" role="alert">${this.words || nothing}</div>`;
  }

  readonly #clicked = (event: Event): void => {
    this.#pressed = event.composedPath().find((each) => each instanceof HTMLButtonElement);
    this.#hide();
  };

  /** A key may press a button, or act on the focused element. */
  readonly #keyed = (): void => {
    this.#pressed = undefined;
    this.#hide();
  };

  /** After the next press the old reason is no longer true. */
  readonly #hide = (): void => {
    clearTimeout(this.#timer);
    if (this.words && this.bubble.matches(":popover-open")) this.bubble.hidePopover();
  };

  readonly #failed = async (event: FailedEvent): Promise<void> => {
    const pressed = this.#pressed ? (isSeen(this.#pressed) ? this.#pressed : undefined) : byKey(event);
    if (!pressed) return;
    event.preventDefault();
    this.words = failureText(event.detail.outcome);
    await this.updateComplete;
    this.bubble.showPopover();
    this.#place(pressed.getBoundingClientRect());
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#hide, shownMillis);
  };

  #place(beside: DOMRect): void {
    const { width, height } = this.bubble.getBoundingClientRect();
    const top = beside.top - height - 8;
    const left = Math.min(Math.max(8, beside.left), innerWidth - width - 8);
    this.bubble.style.setProperty("top", `${top < 8 ? beside.bottom + 8 : top}px`);
    this.bubble.style.setProperty("left", `${left}px`);
  }
}

const isSeen = (button: HTMLElement): boolean => button.isConnected && button.checkVisibility();

/** A key acts on the focused element. The key of undo does not. */
const byKey = ({ detail: { command } }: FailedEvent): Element | undefined => (command.type === "undo" ? undefined : underHand());

/** The focused element, in nested shadow roots too. */
function underHand(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body ? at : undefined;
}
