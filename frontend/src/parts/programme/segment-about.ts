import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { Multilingual } from "../../wire";
import { photoAddress } from "./photo-address";
import { frontInWords, placeInWords, ruleInWords } from "./setting";

/** What a segment is for: its aim, its guiding questions, who is at the front, where it is, and what may leave it. */
@customElement("segment-about")
export class SegmentAbout extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      ul {
        display: grid;
        gap: var(--space-1);
        margin: 0;
        padding-inline-start: 1.25rem;
      }
      ul.front {
        padding: 0;
        list-style: none;
      }
      ul.front li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }
      img {
        flex: none;
        border-radius: 50%;
        object-fit: cover;
      }
      .rule {
        font-weight: 600;
      }
      p,
      li {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() segment = "";
  /** Whether the aim and the questions are said elsewhere on the page. */
  @property({ type: Boolean }) short = false;

  constructor() {
    super();
    new Watch(this, "segment", "person", "organisation");
  }

  override render() {
    const { store } = here();
    const segment = store.one("segment", this.segment);
    if (!segment) return nothing;
    const front = frontInWords(store, segment, tell);
    const [place, rule] = [placeInWords(segment.setting, tell), ruleInWords(segment.setting, tell)];
    return html`
      ${this.short ? nothing : this.#aims(segment.objective, segment.prompts)}
      ${front.length > 0 ? html`<ul class="front">${front.map(({ said, person, photo }) => html`<li>${person && photo ? html`<img src=${photoAddress(person, photo)} alt="" width="40" height="40" loading="lazy" />` : nothing}<span>${said}</span></li>`)}</ul>` : nothing}
      ${place ? html`<p class="quiet">${place}</p>` : nothing} ${rule ? html`<p class="rule">${rule}</p>` : nothing}
    `;
  }

  #aims(objective: Multilingual | undefined, prompts: readonly Multilingual[]) {
    const { words } = here();
    return html`
      ${objective ? html`<p lang=${words.said(objective).language}>${say(objective)}</p>` : nothing}
      ${prompts.length > 0 ? html`<ul>${prompts.map((prompt) => html`<li lang=${words.said(prompt).language}>${say(prompt)}</li>`)}</ul>` : nothing}
    `;
  }
}
