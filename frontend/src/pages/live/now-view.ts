import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import type { Entry } from "../../engine/world";
import "../../parts/boards/live-shown";
import "../../parts/boards/live/live-writing";
import { boardOf } from "../../parts/boards/selectors";
import "../../parts/boards/stages/live-stages";
import "../../parts/floor/live-speaking";
import "../../parts/lineups/live-needed";
import { isMine, turnsOf } from "../../parts/lineups/selectors";
import "../../parts/notices/notices";
import { zonesInWords } from "../../parts/programme/zones";
import "../../parts/rooms/live-late";
import "../../parts/rooms/live-room";
import { areOpen, roomsOf } from "../../parts/rooms/selectors";
import "../../parts/run/live-next";
import { pressingFirst } from "../../parts/run/pressing";
import "../../parts/segments/live-now";

/** Everything that concerns this person now, the most pressing first. */
@customElement("live-now-view")
export class LiveNowView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
      }
      .zones {
        padding-inline: 2px;
        font-size: var(--label);
      }
    `,
  ];

  /** Whether the boards are next to it, so that it needs no line to write on. */
  @property({ type: Boolean }) beside = false;

  constructor() {
    super();
    new Watch(this, "exchange", "segment", "turn", "floor", "room", "board", "practice", "person");
  }

  override render() {
    const { store, me } = here();
    const on = pressingFirst(store, me);
    return html`
      <t-notices></t-notices>
      ${repeat(on, ([id]) => id, (entry) => this.#pressing(entry))}
      ${repeat(on, ([id]) => id, ([id]) => html`<live-now segment=${id}></live-now>`)} ${repeat(on, ([id]) => id, (entry) => this.#mine(entry))}
      ${this.beside ? nothing : this.#writing(on)}
      <live-next></live-next>
      <p class="quiet zones">${zonesInWords("times.own")}</p>
    `;
  }

  #pressing([id, segment]: Entry<"segment">) {
    const { store, me } = here();
    const needed = turnsOf(store, segment).filter(([, turn]) => turn.onDeck && isMine(store, me, turn));
    return html`
      ${store.one("floor", id)?.speaker === me ? html`<live-speaking segment=${id}></live-speaking>` : nothing}
      ${repeat(needed, ([turn]) => turn, ([turn]) => html`<live-needed turn=${turn}></live-needed>`)}
    `;
  }

  /** A person who is moved to another room gets a new element: the old one gives back what it has taken for its room. */
  #mine([id, segment]: Entry<"segment">) {
    const { store, me } = here();
    const rooms = areOpen(segment) ? roomsOf(store, id, me) : [];
    const late = areOpen(segment) && rooms.length === 0;
    const shown = store.one("board", `session:${segment.session}`)?.shown;
    return html`
      ${repeat(rooms, ([room]) => room, ([room]) => html`<live-room room=${room}></live-room>`)}
      ${late ? html`<live-late segment=${id}></live-late>` : nothing}
      ${shown && rooms.length === 0 ? html`<live-shown note=${shown}></live-shown>` : nothing}
      ${segment.stage && !this.beside ? html`<live-stages segment=${id}></live-stages>` : nothing}
    `;
  }

  #writing(on: readonly Entry<"segment">[]) {
    const { store, me } = here();
    const boards = new Set(on.filter(([, { stage }]) => !stage).map(([id, segment]) => boardOf(store, id, segment, me)));
    const there = [...boards].filter((board) => store.one("board", board));
    return repeat(there, (board) => board, (board) => html`<live-writing board=${board} ?named=${there.length > 1}></live-writing>`);
  }
}
