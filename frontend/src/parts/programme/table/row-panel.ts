import x from "lucide-static/icons/x.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import "../../../components/menu";
import { staffStyles } from "../../../components/styles/staff";
import { here } from "../../../engine/here";
import { Watch } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { AttendanceMode, HouseRule, Multilingual, Segment, Session, Setting } from "../../../wire";
import { organisationName } from "../../people/selectors";
import { type TableRow, begun } from "./columns";
import { editsBetween, isNothing } from "./edits";
import { neededMillis } from "./fit";
import { type FieldChange, promptChange, settingChange, textChange, turnsChange } from "./panel-edits";
import "./panel-text";
import type { PanelWriting } from "./panel-text";
import { type ProgrammePlan, withSegment, withSession, zoneOf } from "./plan";
import { panelStyles } from "./row-panel.styles";
import { languageName } from "./table-looks";
import { dateOf, onDate } from "./times";
import { readShort, shortText } from "./times-of-turns";

const MODES: readonly AttendanceMode[] = ["on-site", "online", "hybrid"];
const RULES: readonly HouseRule[] = ["on-the-record", "chatham-house", "room-only"];

/** Every field of one segment or session, all languages beside each other. */
@customElement("row-panel")
export class RowPanel extends LitElement {
  static override styles = [...staffStyles, panelStyles];

  @property({ attribute: false }) plan!: ProgrammePlan;
  @property({ attribute: false }) row: TableRow | undefined;
  @property({ attribute: false }) hasBegun: (id: string) => boolean = () => false;

  constructor() {
    super();
    new Watch(this, "organisation", "plannedProgramme");
  }

  override render() {
    const { row, plan } = this;
    const segment = row?.is === "segment" ? plan.segments.get(row.id) : undefined;
    const session = row?.is === "session" ? plan.sessions.get(row.id) : undefined;
    return html`<aside aria-label=${tell("table.panel")}>
      <header>
        <h2>${say((segment ?? session)?.title) || tell("table.panel")}</h2>
        <button type="button" class="plain square" aria-label=${tell("close")} @click=${() => emit(this, "close-panel")}>${icon(x)}</button>
      </header>
      ${segment ? this.#renderSegment(segment) : session ? this.#renderSession(session) : nothing}
    </aside>`;
  }

  #renderSegment(segment: Segment) {
    const change = (made: FieldChange<Segment> | undefined) => made && this.#send(withSegment(this.plan, made.from), withSegment(this.plan, made.to));
    return html`
      ${this.#renderTexts(tell("table.panel.title"), segment.title, "text", (language, writing) => change(textChange(segment, "title", language, writing)))}
      ${this.#renderTexts(tell("table.panel.objective"), segment.objective, "long", (language, writing) => change(textChange(segment, "objective", language, writing)))}
      ${[...segment.prompts, {}].map((prompt, place) =>
        this.#renderTexts(tell("table.panel.prompt", { number: place + 1 }), prompt, "long", (language, writing) => change(promptChange(segment, place, language, writing)), place < segment.prompts.length),
      )}
      ${this.#renderFacilitators(segment, change)} ${this.#renderStage(segment, change)} ${this.#renderTurns(segment, change)}
      ${this.#renderSetting(segment.setting, (part, found, value) => change(settingChange(segment, part, found, value)))}
      <p class="quiet">${tell("table.panel.more", { rooms: segment.rooms?.length ?? 0, steps: segment.protocol.length, front: segment.front?.length ?? 0 })}</p>
    `;
  }

  #renderSession(session: Session) {
    const change = (made: FieldChange<Session> | undefined) => made && this.#send(withSession(this.plan, made.from), withSession(this.plan, made.to));
    const zone = zoneOf(this.plan, session.id);
    const text = (field: "title" | "theme" | "spotlight", type: "text" | "long") =>
      this.#renderTexts(tell(`table.panel.${field}`), session[field], type, (language, writing) => change(textChange(session, field, language, writing)));
    return html`
      ${text("title", "text")} ${text("theme", "long")} ${text("spotlight", "text")}
      <panel-text
        type="date"
        .label=${tell("table.panel.date")}
        .text=${dateOf(session.plannedStart, zone)}
        @panel-written=${({ detail }: CustomEvent<PanelWriting>) => this.#moveTo(session, detail.text, zone)}
      ></panel-text>
      ${this.#renderSetting(session.setting, (part, found, value) => change(settingChange(session, part, found, value)))}
    `;
  }

  /** A session that moves to another day takes its segments along. */
  #moveTo(session: Session, date: string, zone: string): void {
    const start = onDate(session.plannedStart, date, zone);
    if (start !== undefined) this.#send(this.plan, begun(this.plan, session, start, "later", this.hasBegun));
  }

  /** One text with a field for each language. What is missing is marked once the text has any language. */
  #renderTexts(name: string, text: Multilingual | undefined, type: "text" | "long", write: (language: string, writing: PanelWriting) => void, exists = text !== undefined) {
    return html`<fieldset>
      <legend>${name}</legend>
      <div class="languages">
        ${this.plan.fields.languages.map(
          (language) => html`<panel-text
            type=${type}
            .label=${languageName(language)}
            .language=${language}
            .text=${text?.[language] ?? ""}
            ?missing=${exists && !text?.[language]}
            @panel-written=${({ detail }: CustomEvent<PanelWriting>) => write(language, detail)}
          ></panel-text>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderFacilitators(segment: Segment, change: (made: FieldChange<Segment>) => void) {
    const { store } = here();
    const set = (facilitators: readonly string[]) => change({ from: segment, to: { ...segment, facilitators } });
    const others = () => store.all("organisation").filter(([id]) => !segment.facilitators.includes(id));
    const items = () => others().map(([id, { name }]) => ({ label: name, act: () => set([...segment.facilitators, id]) }));
    return html`<fieldset>
      <legend>${tell("table.panel.facilitators")}</legend>
      <div class="row">
        ${segment.facilitators.map((id) => {
          const name = organisationName(store, id);
          return html`<button type="button" class="chip" aria-label=${tell("table.panel.without", { name })} @click=${() => set(segment.facilitators.filter((other) => other !== id))}>${name} ${icon(x)}</button>`;
        })}
        <staff-menu look="bare" .face=${tell("table.panel.add-facilitator")} .items=${items} .topics=${["organisation"]}></staff-menu>
      </div>
    </fieldset>`;
  }

  #renderStage(segment: Segment, change: (made: FieldChange<Segment>) => void) {
    const stages = here().store.one("plannedProgramme", "")?.stages ?? [];
    if (stages.length === 0) return nothing;
    const choices = stages.map(({ id, title }) => [id, say(title)] as const);
    return this.#renderChoice(tell("table.panel.stage"), choices, segment.stage, (stage) => change({ from: segment, to: { ...segment, stage } }));
  }

  #renderTurns(segment: Segment, change: (made: FieldChange<Segment>) => void) {
    const { turns, changeOverMillis, source } = segment.lineUp;
    if (source !== "listed" || turns.length === 0) return nothing;
    const lengths = new Set(turns.map(({ lengthMillis }) => lengthMillis));
    const read = (text: string, made: (millis: number) => FieldChange<Segment>) => {
      const millis = readShort(text);
      if (millis !== undefined) change(made(millis));
    };
    return html`<fieldset>
      <legend>${tell("table.panel.turns", { count: turns.length })}</legend>
      <div class="languages">
        <panel-text
          .label=${tell("table.panel.turn-length")}
          .text=${lengths.size === 1 ? shortText(turns[0]?.lengthMillis ?? 0) : ""}
          @panel-written=${({ detail: { text } }: CustomEvent<PanelWriting>) => read(text, (turnMillis) => turnsChange(segment, { turnMillis }))}
        ></panel-text>
        <panel-text
          .label=${tell("table.panel.change-over")}
          .text=${shortText(changeOverMillis)}
          @panel-written=${({ detail: { text } }: CustomEvent<PanelWriting>) => read(text, (millis) => turnsChange(segment, { changeOverMillis: millis }))}
        ></panel-text>
      </div>
      <p class="quiet">${tell("table.panel.needs", { needed: shortText(neededMillis(segment.lineUp)), has: shortText(segment.lengthMillis) })}</p>
    </fieldset>`;
  }

  #renderSetting(setting: Setting | undefined, set: (part: keyof Setting, found: unknown, value: unknown) => void) {
    const text = (part: "venue" | "room" | "track") => html`<panel-text
      .label=${tell(`table.panel.${part}`)}
      .text=${setting?.[part] ?? ""}
      @panel-written=${({ detail }: CustomEvent<PanelWriting>) => set(part, detail.found, detail.text)}
    ></panel-text>`;
    const recorded = setting?.recorded === undefined || setting.recorded === null ? undefined : String(setting.recorded);
    return html`<fieldset>
      <legend>${tell("table.panel.place")}</legend>
      <div class="languages">${text("venue")}${text("room")}${text("track")}</div>
      ${this.#renderChoice(tell("table.panel.mode"), MODES.map((mode) => [mode, tell(`mode.${mode}`)] as const), setting?.mode, (mode) => set("mode", setting?.mode, mode))}
      ${this.#renderChoice(tell("table.panel.rule"), RULES.map((rule) => [rule, tell(`house-rule.${rule}`)] as const), setting?.rule, (rule) => set("rule", setting?.rule, rule))}
      ${this.#renderChoice(tell("table.panel.recorded"), [["true", tell("recorded")], ["false", tell("recorded.not")]], recorded, (value) => set("recorded", setting?.recorded, value && value === "true"))}
    </fieldset>`;
  }

  #renderChoice(label: string, choices: readonly (readonly [value: string, word: string])[], now: string | undefined, choose: (value: string | undefined) => void) {
    return html`<label class="choice">
      <span>${label}</span>
      <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value || undefined)}>
        <option value="" ?selected=${!now}>${tell("table.panel.unsaid")}</option>
        ${choices.map(([value, word]) => html`<option value=${value} ?selected=${value === now}>${word}</option>`)}
      </select>
    </label>`;
  }

  #send(from: ProgrammePlan, to: ProgrammePlan): void {
    const edits = editsBetween(from, to);
    if (!isNothing(edits)) emit(this, "plan-edits", { edits });
  }
}

declare global {
  interface HTMLElementEventMap {
    "close-panel": CustomEvent<undefined>;
  }
}
