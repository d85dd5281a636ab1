import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { dragged } from "../../../components/drag";
import { ask, emit } from "../../../components/events";
import { LightElement } from "../../../components/light";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import type { World } from "../../../engine/world";
import type { BriefView } from "../../../wire";
import { findingTypes } from "../../boards/finding-types";
import { stageName } from "../../boards/sources";
import { citeFinding } from "../commands";
import { draftOf } from "../message/message-acts";
import { searchObjectives } from "../objectives/objectives";
import "./finding-card";
import { type Filter, type Finding, findings } from "./findings";

/** All findings of the exchange, to filter, cite and draft from. */
@customElement("findings-list")
export class FindingsList extends LightElement {
  static override styles = css`
    findings-list {
      display: grid;
      align-content: start;
      gap: 10px;
    }

    findings-list .filters {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 6px;
    }

    findings-list .filters input {
      grid-column: 1 / -1;
    }

    findings-list select,
    findings-list input {
      font-size: var(--small);
    }

    findings-list select.on {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
    }
  `;

  @property() brief = "";
  @property({ attribute: false }) view: BriefView | undefined;
  @property({ attribute: false }) filter: Filter = {};
  @property() selected = "";
  @property({ type: Boolean }) writable = false;

  override render() {
    const world = here().store;
    const found = findings(world, this.brief, this.filter);
    return html`
      ${this.#renderFilters(world)}
      ${repeat(found, ({ id }) => id, (finding) => this.#renderFinding(finding))}
      ${found.length === 0 ? html`<p class="empty quiet">${tell(Object.keys(this.filter).length > 0 ? "brief.findings.none" : "brief.findings.empty")}</p>` : nothing}
    `;
  }

  #renderFilters(world: World) {
    const sessions = world.all("session").toSorted(([, one], [, other]) => one.plannedStart - other.plannedStart);
    return html`<div class="filters" role="search">
      <input type="search" aria-label=${tell("brief.filter.words")} placeholder=${tell("brief.filter.words")} .value=${this.filter.words ?? ""} @input=${(event: Event) => this.#put("words", event)} />
      ${this.#renderSelect("session", "brief.filter.sessions", sessions.map(([id, { title }]) => [id, say(title)]))}
      ${this.#renderSelect("stage", "brief.filter.stages", (world.exchange()?.stages ?? []).map(({ id, title }) => [id, say(title)]))}
      ${this.#renderSelect("type", "brief.filter.types", findingTypes.map((type) => [type, tell(`type.${type}`)]))}
      ${this.#renderSelect("objective", "brief.filter.objectives", searchObjectives(world, "", say).map(({ item, title }) => [item, `${tell("brief.objective", { number: item })} · ${title}`]))}
    </div>`;
  }

  #renderSelect(key: keyof Filter, all: string, choices: ReadonlyArray<readonly [string, string]>) {
    const now = this.filter[key] ?? "";
    return html`<select class=${now ? "on" : ""} aria-label=${tell(all)} .value=${now} @change=${(event: Event) => this.#put(key, event)}>
      <option value="" ?selected=${!now}>${tell(all)}</option>
      ${choices.map(([id, name]) => html`<option value=${id} ?selected=${id === now}>${name}</option>`)}
    </select>`;
  }

  #renderFinding(finding: Finding) {
    return html`<finding-card
      .finding=${finding}
      stage=${this.#stageOf(finding)}
      .draftItems=${(this.view?.sections ?? []).map(({ id, title }) => ({ label: say(title), act: () => this.#draft(finding, id) }))}
      ?citable=${this.#isCitable(finding.id)}
      ?writable=${this.writable}
      @cite=${() => ask(this, citeFinding(this.selected, finding.id, true), tell("brief.cited-now"))}
      ${dragged({ kind: "finding", id: finding.id })}
    ></finding-card>`;
  }

  #stageOf({ note: { sources, mark } }: Finding): string {
    return [stageName(here().store, sources.stage, say), mark ? tell(`mark.${mark}`) : ""].filter(Boolean).join(", ");
  }

  #isCitable(finding: string): boolean {
    return here().store.one("message", this.selected)?.findings.includes(finding) === false;
  }

  #draft({ id, note }: Finding, section: string): void {
    draftOf(id, note, this.brief, section, (command, said) => ask(this, command, said));
  }

  #put(key: keyof Filter, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    const { [key]: _, ...rest } = this.filter;
    emit(this, "filter", value ? { ...rest, [key]: value } : rest);
  }
}

declare global {
  interface HTMLElementEventMap {
    filter: CustomEvent<Filter>;
  }
}
