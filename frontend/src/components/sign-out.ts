import logOut from "lucide-static/icons/log-out.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { here } from "../engine/here";
import { type UnsentText, asFile, endSession, forgetEverything, tellOtherPages, unsentTexts } from "../engine/sign-out";
import { Watch, WatchLine } from "../engine/watch";
import { tell } from "../engine/words-here";
import "./dialog";
import type { TDialog } from "./dialog";
import { icon } from "./icon";
import { controls, shared } from "./styles/shared";

/** What the public page says when it sends someone here because of texts that are not sent. */
const ASKED = "#sign-out";
const AGAIN_MILLIS = 10_000;

/**
 * Signs the person out on this device. Texts that are not sent are first sent, saved as a file, or knowingly discarded. Then
 * nothing of the exchange is left here, also when the server cannot be reached.
 */
@customElement("t-sign-out")
export class TSignOut extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      :host {
        display: inline-block;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  /** Only its icon is shown. */
  @property({ type: Boolean }) small = false;
  @state() private unsent: readonly UnsentText[] = [];
  @state() private sending = false;
  @query("t-dialog") private dialog!: TDialog;
  #stop = () => {};

  constructor() {
    super();
    new Watch(this);
    new WatchLine(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (location.hash === ASKED) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  override render() {
    const name = tell("leave");
    return html`
      <button class=${this.small ? "bare" : ""} title=${this.small ? name : nothing} aria-label=${name} @click=${this.#open}>
        ${icon(logOut)}${this.small ? nothing : html` ${name}`}
      </button>
      <t-dialog heading=${tell("leave.heading")}>${this.#renderAsk()}</t-dialog>
    `;
  }

  #renderAsk() {
    const count = this.unsent.length;
    if (count === 0)
      return html`<p>${tell("leave.what")}</p>
        <div class="acts"><button class="main" @click=${this.#leave}>${tell("leave")}</button></div>`;
    const canSend = here().line === "live" && here().outbox.waiting().length > 0;
    return html`<p>${tell("leave.what")}</p>
      <p><strong>${tell("leave.unsent", { count })}</strong></p>
      <div class="acts">
        ${canSend ? html`<button class="main" ?disabled=${this.sending} @click=${this.#send}>${tell(this.sending ? "leave.sending" : "leave.send")}</button>` : nothing}
        <button @click=${this.#save}>${tell("leave.save")}</button>
        <button @click=${this.#leave}>${tell("leave.discard")}</button>
      </div>`;
  }

  readonly #open = async () => {
    this.unsent = await unsentTexts(here().owner);
    await this.updateComplete;
    void this.dialog.show();
  };

  /** Waits until the outbox is empty. A text that is refused, or not finished, is asked about again. */
  readonly #send = () => {
    this.sending = true;
    this.#stop = here().changes.on("changed", () => void this.#sent());
    void this.#sent();
  };

  async #sent(): Promise<void> {
    if (!this.sending || (here().line === "live" && here().outbox.waiting().length > 0)) return;
    this.#stop();
    this.sending = false;
    this.unsent = await unsentTexts(here().owner);
    if (this.unsent.length === 0) await this.#leave();
  }

  readonly #save = async () => {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(asFile(this.unsent)), download: `tertulia-${here().place.exchange}.txt` });
    link.click();
    await this.#leave();
  };

  readonly #leave = async () => {
    const { exchange } = here().place;
    await here().leave();
    tellOtherPages(exchange);
    await forgetEverything(here().owner);
    if (await endSession(exchange)) location.replace(`/x/${exchange}`);
    else waitForServer(exchange);
  };
}

/** Nothing but these words stays on the screen until the server has ended the session. */
function waitForServer(exchange: string): void {
  const heading = Object.assign(document.createElement("h1"), { textContent: tell("leave.left") });
  const why = Object.assign(document.createElement("p"), { textContent: tell("leave.unreachable") });
  const words = Object.assign(document.createElement("div"), { className: "opening", role: "status" });
  words.append(heading, why);
  document.title = "Tertulia";
  document.querySelector("#app")?.replaceChildren(words);
  setInterval(() => void endSession(exchange).then((ended) => ended && location.replace(`/x/${exchange}`)), AGAIN_MILLIS);
}
