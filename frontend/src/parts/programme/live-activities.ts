import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { controls, shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { Activity } from "../../wire";

/** What people do in their own time, such as a course, each with its deadline. */
@customElement("live-activities")
export class LiveActivities extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      section,
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--space-2);
      }
      ul {
        margin: 0;
        padding-inline-start: 1.25rem;
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, "activity", "exchange");
  }

  override render() {
    const all = here()
      .store.all("activity")
      .toSorted(([, a], [, b]) => a.opens - b.opens);
    if (all.length === 0) return nothing;
    return html`<section aria-labelledby="own-time">
      <h2 id="own-time">${tell("exchange.activities")}</h2>
      ${all.map(([, activity]) => this.#activity(activity))}
    </section>`;
  }

  #activity({ kind, title, objective, prompts, opens, closes, link }: Activity) {
    const { words } = here();
    return html`<article class="card">
      <p class="quiet">${tell(`activity.${kind}`)}</p>
      <h3 lang=${words.said(title).language}>${say(title)}</h3>
      ${objective ? html`<p lang=${words.said(objective).language}>${say(objective)}</p>` : nothing}
      ${prompts.length > 0 ? html`<ul>${prompts.map((prompt) => html`<li lang=${words.said(prompt).language}>${say(prompt)}</li>`)}</ul>` : nothing}
      <p class="quiet">${tell("exchange.open-until", { opens: this.#moment(opens, 0), closes: this.#moment(closes, 1) })}</p>
      ${link ? html`<p><a class="button" href=${link} rel="noopener" target="_blank">${tell("exchange.go-to")}</a></p>` : nothing}
    </article>`;
  }

  /** A day, with the time where it is not midnight in the exchange. A deadline at midnight is the day before. */
  #moment(millis: number, beforeMidnight: number): string {
    const { store, words } = here();
    const zone = store.exchange()?.zone;
    const isMidnight = /^0?0:00$/.test(words.timeOfDay(millis, zone));
    return isMidnight ? words.date(millis - beforeMidnight, zone) : `${words.date(millis)}, ${words.timeOfDay(millis)}`;
  }
}
