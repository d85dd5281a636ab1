import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { Entry } from "../../engine/world";
import { organisationName, personName } from "../people/selectors";
import { pressingFirst } from "../run/pressing";
import "./live-hand";
import "./live-speaking";

/** The speaker, the queue, and the reader's own hand. */
@customElement("live-floor")
export class LiveFloor extends LitElement {
  static override styles = [
    shared,
    css`
      :host,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
      }
      li {
        display: grid;
        grid-template-columns: 2rem 1fr;
        gap: 2px var(--space-2);
        align-items: baseline;
        padding-block: 10px;
        border-block-end: 1px solid var(--line);
      }
      li.me {
        color: var(--accent);
        font-weight: 700;
      }
      li .quiet {
        grid-column: 2;
        font-weight: 400;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, "segment", "floor", "hand", "person", "organisation");
  }

  override render() {
    const { store, me } = here();
    const on = pressingFirst(store, me).filter(([, { kind }]) => kind !== "break");
    if (on.length === 0) return html`<div class="card"><h2>${tell("floor.closed")}</h2><p class="quiet">${tell("floor.closed.hint")}</p></div>`;
    return on.map((entry) => this.#floor(entry));
  }

  #floor([id, segment]: Entry<"segment">) {
    const { store, me } = here();
    const floor = store.one("floor", id);
    const queue = (floor?.queue ?? []).flatMap((hand) => store.one("hand", hand)?.person ?? []);
    return html`<section aria-labelledby="f-${id}">
      <h2 id="f-${id}">${tell("floor.of", { segment: say(segment.title) })}</h2>
      <live-speaking segment=${id}></live-speaking>
      ${floor?.speaker === me ? nothing : html`<live-hand segment=${id}></live-hand>`}
      ${queue.length === 0
        ? html`<p class="quiet">${tell("floor.nobody")}</p>`
        : html`<h3>${tell("floor.queue", { count: queue.length })}</h3>
            <ol>${queue.map((person, index) => this.#waiting(person, index))}</ol>`}
    </section>`;
  }

  #waiting(person: string, index: number) {
    const { store, me } = here();
    return html`<li class=${person === me ? "me" : ""}>
      <span class="tabular">${index + 1}</span> <span>${personName(store, person)}</span>
      <span class="quiet">${organisationName(store, store.one("person", person)?.organisation)}</span>
    </li>`;
  }
}
