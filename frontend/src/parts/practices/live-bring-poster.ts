import upload from "lucide-static/icons/upload.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { PracticeView } from "../../wire";
import { may } from "../people/rights";
import { sendFile } from "./send-file";

const KINDS = "application/pdf,image/png,image/jpeg";
/** The largest file that the server takes. A larger one is refused here. */
const MOST_MEGABYTES = 20;

/** Lets the city of a practice and the staff of the exchange upload its poster. It shows the progress, and why a file is refused. */
@customElement("live-bring-poster")
export class LiveBringPoster extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
        margin-block-start: var(--space-3);
        padding: var(--space-3);
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius-control);
      }
      input {
        max-inline-size: 100%;
        min-block-size: var(--target);
        padding-block: 10px;
      }
      progress {
        inline-size: 100%;
        accent-color: var(--accent);
      }
      .problem {
        padding: 10px 12px;
        border-radius: var(--radius-control);
        background: var(--last-call-soft);
        color: var(--last-call);
        font-weight: 600;
      }
    `,
  ];

  @property() practice = "";
  /** Which part of the file the server has, from 0 to 1, or undefined while none is on its way. */
  @state() private sent: number | undefined;
  @state() private said = "";
  @state() private problem = "";
  @query("input") private input!: HTMLInputElement;

  constructor() {
    super();
    new Watch(this, "practice", "person");
  }

  override render() {
    const practice = here().store.one("practice", this.practice);
    if (!practice || !mayBring(this.practice, practice)) return nothing;
    return html`<form @submit=${this.#bring}>
      <label class="label" for="file">${tell(practice.poster ? "poster.replace" : "poster.bring")}</label>
      <p class="quiet" id="kinds">${tell("poster.kinds", { limit: MOST_MEGABYTES })} ${practice.poster ? tell("poster.replace.never") : nothing}</p>
      <input id="file" type="file" required accept=${KINDS} aria-describedby="kinds" ?disabled=${this.sent !== undefined} />
      ${this.sent === undefined
        ? html`<button class="main">${icon(upload)} ${tell("poster.send")}</button>`
        : html`<progress max="1" .value=${this.sent} aria-label=${tell("poster.sending")}></progress>`}
      <div role="status">${this.#state()}</div>
    </form>`;
  }

  #state() {
    if (this.problem) return html`<p class="problem">${this.problem}</p>`;
    if (this.sent === 1) return html`<p class="quiet">${tell("poster.drawing")}</p>`;
    return this.said ? html`<p>${this.said}</p>` : nothing;
  }

  async #bring(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const [file] = this.input.files ?? [];
    if (!file) return;
    this.said = "";
    this.problem = file.size > MOST_MEGABYTES * 1024 * 1024 ? tell("poster.too-large", { limit: MOST_MEGABYTES }) : "";
    if (this.problem) return;
    this.sent = 0;
    const outcome = await sendFile(this.#address(), "poster", file, (part) => (this.sent = part));
    this.sent = undefined;
    if (outcome.taken) this.said = tell("poster.shown");
    else this.problem = outcome.why || tell("poster.not-sent");
  }

  #address(): string {
    const { place, words } = here();
    return `/x/${place.exchange}/practices/${encodeURIComponent(this.practice)}/poster?lang=${words.language}`;
  }
}

/** Whether to offer the upload. The server decides. */
function mayBring(id: string, { organisation, locked }: PracticeView): boolean {
  const { store, me } = here();
  const own = store.one("person", me)?.organisation === organisation;
  const presents = (turn: string) => store.one("turn", turn)?.subject === `practice/${id}`;
  const sessions = store.all("segment").flatMap(([, { session, turns }]) => (turns.some(presents) ? [session] : []));
  return !locked && [undefined, ...sessions].some((session) => may(store, "attachPoster", { session, own }));
}
