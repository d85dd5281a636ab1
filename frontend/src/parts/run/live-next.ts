import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { shared } from "../../components/styles/shared";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Ticking, Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import { next, running } from "../programme/selectors";
import { ExpectedTimes } from "./expected-times";

const HOUR_MILLIS = 60 * MINUTE_MILLIS;
/** Shorter times are given in minutes, longer ones in hours, then by day. */
const IN_MINUTES = 1.5 * HOUR_MILLIS;
const IN_HOURS = 12 * HOUR_MILLIS;

/** What comes next and when. When nothing runs, this is the whole page. */
@customElement("live-next")
export class LiveNext extends LitElement {
  static override styles = [
    shared,
    css`
      .card {
        display: grid;
        gap: 6px;
      }
      .line {
        padding-inline: 2px;
      }
      b {
        color: var(--ink);
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, "segment", "session", "exchange", "clock");
    new Ticking(this, () => this.#soon(), 5_000);
  }

  override render() {
    const { store, words } = here();
    const coming = next(store);
    if (running(store).length === 0) return this.#alone(coming);
    if (!coming || coming[1].session !== running(store)[0]?.[1].session) return nothing;
    const [, segment] = coming;
    const time = words.timeOfDay(this.#expectedStart(coming));
    return html`<p class="line quiet">${tell("next")} <b>${say(segment.title)}</b> · ${time}</p>`;
  }

  #alone(coming: ReturnType<typeof next>) {
    const { store, words } = here();
    if (!coming) return html`<div class="card"><h2>${tell(store.exchange() ? "over" : "soon")}</h2></div>`;
    const [, segment] = coming;
    const session = store.one("session", segment.session);
    return html`<div class="card">
      <p class="label">${tell("nothing-runs")}</p>
      <h2 lang=${words.said(segment.title).language}>${say(segment.title)}</h2>
      <p>${this.#when(segment.plannedStart)}</p>
      ${session ? html`<p class="quiet">${say(session.title)}</p>` : nothing}
      <p class="quiet">${tell("nothing-runs.hint")}</p>
    </div>`;
  }

  #when(start: number): string {
    const { words } = here();
    const minutes = this.#minutes(start);
    const millis = minutes * MINUTE_MILLIS;
    const values = { date: words.date(start), time: words.timeOfDay(start) };
    if (minutes < 0) return tell("next.due", values);
    if (millis < IN_MINUTES) return tell("next.soon", { ...values, minutes });
    if (millis < IN_HOURS) return tell("next.hours", { ...values, hours: Math.round(millis / HOUR_MILLIS) });
    return tell("next.later", values);
  }

  /** The texts here that depend on time: how long until the next thing is planned, and when it is expected. */
  #soon(): string {
    const coming = next(here().store);
    return coming ? `${this.#minutes(coming[1].plannedStart)} ${here().words.timeOfDay(this.#expectedStart(coming))}` : "";
  }

  #expectedStart([id, segment]: NonNullable<ReturnType<typeof next>>): number {
    const { store, time } = here();
    return (time.known && ExpectedTimes.of(store, time.now()).of(id)?.start) || segment.plannedStart;
  }

  #minutes(start: number): number {
    const { time } = here();
    return time.known ? Math.ceil((start - time.now()) / MINUTE_MILLIS) : -1;
  }
}
