import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { LooksAt } from "../../engine/looks-at";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import type { PracticeView } from "../../wire";
import { organisationName } from "../people/selectors";
import "./live-bring-poster";
import "./live-poster";
import { allPractices } from "./topics";

/** All practices of the exchange: first those of the reader's city, then by city. */
@customElement("live-practices")
export class LivePractices extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      ul {
        display: grid;
        gap: 10px;
      }
      summary {
        display: grid;
        gap: 2px;
        min-block-size: var(--target);
        align-content: center;
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      details[open] summary {
        margin-block-end: 10px;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, "practice", "organisation", "person", "topics");
    new LooksAt(this, () => [allPractices]);
  }

  override render() {
    const { store, words, me } = here();
    const own = store.one("person", me)?.organisation;
    const isOwn = ({ practice }: { practice: PracticeView }) => practice.organisation === own;
    const practices = store
      .all("practice")
      .map(([id, practice]) => ({ id, practice, city: organisationName(store, practice.organisation) }))
      .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a.city.localeCompare(b.city, words.language));
    if (!store.has(allPractices)) return html`<p class="quiet">${tell("practices.arriving")}</p>`;
    if (practices.length === 0) return html`<p class="quiet">${tell("practices.none")}</p>`;
    return html`<ul>
      ${practices.map(
        ({ id, practice, city }) => html`<li>
          <details class="card" @toggle=${this.#opened}>
            <summary>
              <h3>${city}</h3>
              <span class="quiet" lang=${practice.language} dir="auto">${practice.title}</span>
            </summary>
            <div data-practice=${id}>${nothing}</div>
          </details>
        </li>`,
      )}
    </ul>`;
  }

  /** Loads a poster only when its practice is opened. */
  #opened({ target }: Event): void {
    const place = (target as HTMLDetailsElement).querySelector<HTMLElement>("[data-practice]");
    if (!place || place.childElementCount > 0) return;
    const poster = document.createElement("live-poster");
    const bring = document.createElement("live-bring-poster");
    for (const part of [poster, bring]) part.setAttribute("practice", place.dataset["practice"] ?? "");
    place.append(poster, bring);
  }
}
