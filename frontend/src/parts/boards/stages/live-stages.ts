import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { shared } from "../../../components/styles/shared";
import { here } from "../../../engine/here";
import { LooksAt } from "../../../engine/looks-at";
import { isEdited } from "../../../engine/open-edits";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { Stage } from "../../../wire";
import { mayWriteOn } from "../live/boards-here";
import "../live/live-note";
import "../live/live-write";
import { Earlier } from "../live/earlier";
import { notesOn } from "../selectors";
import { notesOf } from "../topics";

/** The time line of a crisis: the notes and prompts of each stage, in columns where there is room. */
@customElement("live-stages")
export class LiveStages extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
      }
      .line {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
        gap: var(--space-4);
        align-items: start;
      }
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
        padding-block-start: 10px;
        border-block-start: 4px solid var(--line);
      }
      section.now {
        border-color: var(--accent);
      }
      @media (max-width: 40rem) {
        section.now {
          order: -1;
        }
      }
      .prompts li {
        padding-block: 2px;
      }
      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 10px;
      }
      .prompts {
        gap: 0;
      }
    `,
  ];

  @property() segment = "";

  readonly #earlier = new Earlier(this);

  constructor() {
    super();
    new Watch(this, "note", "segment", "exchange", "board", "room", "person", "topics");
    new LooksAt(this, () => this.#boards().flatMap((board) => notesOf(here().store, board, this.#earlier.at)));
    new WatchLine(this);
  }

  override render() {
    const { store } = here();
    const segment = store.one("segment", this.segment);
    if (!segment) return nothing;
    const boards = this.#boards();
    const board = boards[0] ?? "";
    const stages = store.exchange()?.stages ?? [];
    return html`
      ${mayWriteOn(board) ? html`<live-write board=${board} stage=${segment.stage ?? ""}></live-write>` : nothing}
      ${this.#earlier.button(boards)}
      <div class="line">${stages.map((stage) => this.#stage(boards, stage, stage.id === segment.stage))}</div>
    `;
  }

  /** First the board on which people write, then the one of the session. */
  #boards(): string[] {
    const { store } = here();
    const own = `segment:${this.segment}`;
    const session = `session:${store.one("segment", this.segment)?.session}`;
    return store.one("board", own) ? [own, session] : [session];
  }

  #stage(boards: readonly string[], { id, title, prompts }: Stage, now: boolean) {
    const { store, words } = here();
    const notes = [...new Map(boards.flatMap((board) => notesOn(store, board, isEdited)))]
      .filter(([, { sources }]) => sources.stage === id)
      .toSorted(([, a], [, b]) => a.at - b.at);
    return html`<section class=${now ? "now" : ""} aria-labelledby="s-${id}">
      <h3 id="s-${id}" lang=${words.said(title).language}>${say(title)}</h3>
      ${now ? html`<ul class="prompts">${prompts.map((prompt) => html`<li class="quiet" lang=${words.said(prompt).language}>${say(prompt)}</li>`)}</ul>` : nothing}
      ${notes.length === 0 ? this.#earlier.none(boards, tell("stages.none")) : nothing}
      <ul>
        ${repeat(notes, ([note]) => note, ([note]) => html`<li><live-note note=${note} board=${boards[0]} staged></live-note></li>`)}
      </ul>
    </section>`;
  }
}
