import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { here } from "../engine/here";
import { Watch, WatchLine } from "../engine/watch";
import { tell } from "../engine/words-here";
import { lineWithButton } from "./styles/line";
import { controls, shared } from "./styles/shared";

/**
 * Says that the server has a newer version of this page. It asks each time the page connects, because an update begins with a restart
 * of the server. It never reloads the page itself, and does not appear while the person types.
 */
@customElement("t-new-version")
export class TNewVersion extends LitElement {
  static override styles = [
    shared,
    controls,
    lineWithButton,
    css`
      .line {
        background: var(--accent-soft);
        color: var(--accent);
      }
    `,
  ];

  @state() private shown = false;
  #isNewer = false;
  #before = "";
  readonly #notice = () => this.#show();

  constructor() {
    super();
    new Watch(this);
    new WatchLine(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("focusout", this.#notice);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("focusout", this.#notice);
  }

  protected override willUpdate(): void {
    const { line } = here();
    if (line === "live" && this.#before !== "live") void this.#ask();
    this.#before = line;
  }

  override render() {
    return html`<div role="status">
      ${this.shown
        ? html`<p class="line band">
            <span>${tell("line.new-version")}</span>
            <button @click=${() => location.reload()}>${tell("line.reload")}</button>
          </p>`
        : nothing}
    </div>`;
  }

  async #ask(): Promise<void> {
    const { version } = document.body.dataset;
    const newest = version && (await newestVersion());
    this.#isNewer = Boolean(newest) && newest !== version;
    this.#show();
  }

  /** A line that appears moves the page, which must not happen under the hands of a person who types. */
  #show(): void {
    setTimeout(() => {
      if (!isTyping()) this.shown = this.#isNewer;
    });
  }
}

/** The version of the pages that the server has now. Nothing when it cannot be asked. */
async function newestVersion(): Promise<string | undefined> {
  try {
    const answer = await fetch("/version", { cache: "no-store" });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

function isTyping(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused?.matches("input, textarea, [contenteditable]") ?? false;
}
