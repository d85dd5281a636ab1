import { LitElement, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import "../../components/pill";
import { shared } from "../../components/styles/shared";
import { MINUTE_MILLIS } from "../../engine/clock-face";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { Entry } from "../../engine/world";
import type { SegmentView } from "../../wire";
import { organisationName } from "../people/selectors";
import { programmeStyles } from "./live-programme.styles";
import "./live-activities";
import "./segment-about";
import { inPlannedOrder, isOn } from "./selectors";
import { beyond, frontInWords, placeInWords, ruleInWords } from "./setting";
import { cityOf, zonesInWords } from "./zones";

/** The programme by day and session, in the reader's local time and, where it differs, in the event's. */
@customElement("live-programme")
export class LiveProgramme extends LitElement {
  static override styles = [shared, programmeStyles];

  constructor() {
    super();
    new Watch(this, "exchange", "session", "segment", "organisation", "person", "activity");
  }

  override render() {
    const { store, words } = here();
    const sessions = store.all("session").toSorted(([, a], [, b]) => a.plannedStart - b.plannedStart);
    if (sessions.length === 0) return html`<p class="quiet">${tell("programme.none")}</p>`;
    const days = byDay(sessions);
    return html`
      <p class="quiet">${zonesInWords("programme.zones")}</p>
      ${[...days].map(([day, those]) => html`<section aria-labelledby="d-${day}">
        <h2 id="d-${day}">${tell("programme.day", { day })} <span class="quiet">${words.date(those[0]?.[1].plannedStart ?? 0)}</span></h2>
        ${those.map((session) => this.#session(session))}
      </section>`)}
      <live-activities></live-activities>
    `;
  }

  #session([id, session]: Entry<"session">) {
    const { store, words } = here();
    const segments = inPlannedOrder(store).filter(([, segment]) => segment.session === id);
    const place = [placeInWords(session.setting, tell), ruleInWords(session.setting, tell)].filter(Boolean).join(" · ");
    return html`<div class="session">
      <h3 lang=${words.said(session.title).language}>${say(session.title)}</h3>
      ${session.theme ? html`<p class="quiet" lang=${words.said(session.theme).language}>${say(session.theme)}</p>` : nothing}
      ${place ? html`<p class="quiet">${place}</p>` : nothing}
      ${session.zone ? html`<p class="quiet">${tell("exchange.session-zone", { zone: cityOf(session.zone) })}</p>` : nothing}
      <ol>${segments.map((segment) => this.#segment(segment))}</ol>
    </div>`;
  }

  #segment([id, segment]: Entry<"segment">) {
    const { store, words } = here();
    const who = segment.facilitators.map((organisation) => organisationName(store, organisation));
    const minutes = tell("programme.minutes", { minutes: Math.round(segment.lengthMillis / MINUTE_MILLIS) });
    const hasMore = segment.objective || segment.prompts.length > 0 || segment.setting || frontInWords(store, segment, tell).length > 0;
    const state = isOn(segment) ? "on" : segment.phase;
    return html`<li class=${state}>
      <span class="time tabular">${this.#time(segment)}</span>
      <span>
        <b lang=${words.said(segment.title).language}>${say(segment.title)}</b>
        <span class="quiet">${[...who, minutes, placeInWords(beyond(segment.setting, store.one("session", segment.session)?.setting), tell)].filter(Boolean).join(" · ")}</span>
        ${hasMore ? html`<details><summary>${tell("segment.about")}</summary><segment-about segment=${id}></segment-about></details>` : nothing}
        ${state === "on" ? html`<t-pill kind="running">${tell("now")}</t-pill>` : nothing}
      </span>
    </li>`;
  }

  #time({ plannedStart, session }: SegmentView) {
    const { store, words } = here();
    const mine = words.timeOfDay(plannedStart);
    const theirs = words.timeOfDay(plannedStart, store.one("session", session)?.zone ?? this.#zone());
    return mine === theirs ? mine : html`${mine} <span class="quiet">${theirs}</span>`;
  }

  #zone(): string | undefined {
    return here().store.exchange()?.zone;
  }
}

function byDay(sessions: readonly Entry<"session">[]): Map<number, Entry<"session">[]> {
  const days = new Map<number, Entry<"session">[]>();
  for (const entry of sessions) days.set(entry[1].day, [...(days.get(entry[1].day) ?? []), entry]);
  return days;
}
