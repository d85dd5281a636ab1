import upload from "lucide-static/icons/upload.svg?raw";
import cross from "lucide-static/icons/x.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { icon } from "../../components/icon";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { PracticeView } from "../../wire";
import { may } from "../people/rights";
import { MOST_SENT_BYTES } from "./poster-file";
import { PosterOnItsWay, type PosterState, onPosterChange, posterFor } from "./poster-on-its-way";

/** An iPhone that is asked for these gives a HEIC photo as a JPEG. Other pictures can be chosen from all files. */
const KINDS = "application/pdf,image/png,image/jpeg";
const MOST_MEGABYTES = MOST_SENT_BYTES / (1024 * 1024);

/** Lets the city of a practice and the staff of the exchange upload its poster. It shows the progress and why a file is refused, and waits for a broken line. */
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
      .moving {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2);
      }
      .problem,
      .waiting {
        padding: 10px 12px;
        border-radius: var(--radius-control);
      }
      .waiting {
        background: var(--warning-soft);
        color: var(--warning);
      }
      .problem {
        background: var(--last-call-soft);
        color: var(--last-call);
        font-weight: 600;
      }
    `,
  ];

  @property() practice = "";
  @query("input") private input!: HTMLInputElement;
  #stopListening = () => {};

  constructor() {
    super();
    new Watch(this, "practice", "person");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopListening = onPosterChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopListening();
  }

  override render() {
    const practice = here().store.one("practice", this.practice);
    if (!practice || !mayBring(this.practice, practice)) return nothing;
    const poster = posterFor(this.#address());
    return html`<form @submit=${this.#bring}>
      <label class="label" for="file">${tell(practice.poster ? "poster.replace" : "poster.bring")}</label>
      <p class="quiet" id="kinds">${tell("poster.kinds", { limit: MOST_MEGABYTES })} ${practice.poster ? tell("poster.replace.never") : nothing}</p>
      <input id="file" type="file" required accept=${KINDS} aria-describedby="kinds" ?disabled=${poster?.isMoving} />
      ${poster?.isMoving ? this.#moving(poster) : html`<button class="main">${icon(upload)} ${tell("poster.send")}</button>`}
      <div role="status">${poster && outcome(poster.state)}</div>
    </form>`;
  }

  #moving(poster: PosterOnItsWay) {
    const sent = "sent" in poster.state ? poster.state.sent : 0;
    return html`<progress max="1" .value=${sent} aria-label=${tell("poster.sending")}></progress>
      <div class="moving">
        <span class="quiet tabular" aria-hidden="true">${tell("poster.part", { percent: Math.floor(100 * sent) })}</span>
        <button type="button" @click=${() => this.#cancel(poster)}>${icon(cross)} ${tell("poster.cancel")}</button>
      </div>`;
  }

  async #bring(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const [file] = this.input.files ?? [];
    if (file) await new PosterOnItsWay().send(file, this.#address());
  }

  /** The button goes, so the focus goes to the file that is still chosen. */
  async #cancel(poster: PosterOnItsWay): Promise<void> {
    poster.cancel();
    await poster.ended;
    await this.updateComplete;
    this.input.focus();
  }

  #address(): string {
    const { place, words } = here();
    return `/x/${place.exchange}/practices/${encodeURIComponent(this.practice)}/poster/pieces?lang=${words.language}`;
  }
}

/** What is said aloud. The moving percentage is not: it would never stop speaking. */
function outcome(state: PosterState) {
  switch (state.as) {
    case "preparing":
      return html`<p class="quiet">${tell("poster.preparing")}</p>`;
    case "sending":
      return nothing;
    case "waiting":
      return html`<p class="waiting">${tell("poster.waiting")}</p>`;
    case "drawing":
      return html`<p class="quiet">${tell("poster.drawing")}</p>`;
    case "taken":
      return html`<p>${tell("poster.shown")}</p>`;
    case "cancelled":
      return html`<p>${tell("poster.cancelled")}</p>`;
    case "too-large":
      return problem(tell("poster.too-large", { limit: MOST_MEGABYTES }));
    case "unreadable":
      return problem(tell("poster.gone"));
    case "refused":
      return problem(state.why);
  }
}

const problem = (words: string) => html`<p class="problem">${words}</p>`;

/** Whether to offer the upload. The server decides. */
function mayBring(id: string, { organisation, locked }: PracticeView): boolean {
  const { store, me } = here();
  const own = store.one("person", me)?.organisation === organisation;
  const presents = (turn: string) => store.one("turn", turn)?.subject === `practice/${id}`;
  const segments = store.all("segment").flatMap(([segment, { turns }]) => (turns.some(presents) ? [segment] : []));
  return !locked && [undefined, ...segments].some((segment) => may(store, "attachPoster", { segment, own }));
}
