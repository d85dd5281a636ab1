import x from "lucide-static/icons/x.svg?raw";
import { LitElement, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import { staffStyles } from "../../../components/styles/staff";
import { here } from "../../../engine/here";
import { Watch } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { AttendanceMode, HouseRule, Segment, Session, Setting } from "../../../wire";
import { renderChoice, renderOrganisations, renderPrompts, renderTexts } from "../form/form-pieces";
import { formStyles } from "../form/form.styles";
import type { ListChange } from "../form/list-changes";
import { type FormManner, renderFront, renderHeadings, renderRooms, renderSteps } from "../form/segment-lists";
import { renderZone } from "../form/zone-field";
import { type TableRow, begun } from "./columns";
import { editsBetween, isNothing } from "./edits";
import { neededMillis } from "./fit";
import { type FieldChange, listChange, settingChange, textChange, turnsChange } from "./panel-edits";
import "./panel-text";
import type { PanelWriting } from "./panel-text";
import { type ProgrammePlan, withSegment, withSession, zoneOf } from "./plan";
import { panelStyles } from "./row-panel.styles";
import { dateOf, onDate } from "./times";
import { readShort, shortText } from "./times-of-turns";

const MODES: readonly AttendanceMode[] = ["on-site", "online", "hybrid"];
const RULES: readonly HouseRule[] = ["on-the-record", "chatham-house", "room-only"];

/** Every field of one segment or session, all languages beside each other. */
@customElement("row-panel")
export class RowPanel extends LitElement {
  static override styles = [...staffStyles, formStyles, panelStyles];

  @property({ attribute: false }) plan!: ProgrammePlan;
  @property({ attribute: false }) row: TableRow | undefined;
  @property({ attribute: false }) hasBegun: (id: string) => boolean = () => false;

  constructor() {
    super();
    new Watch(this, "organisation", "person", "plannedProgramme");
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
    const manner = this.#manner;
    const change = (made: FieldChange<Segment>) => this.#send(withSegment(this.plan, made.from), withSegment(this.plan, made.to));
    const text = (field: "title" | "objective", type: "text" | "long") =>
      renderTexts(manner.languages, tell(`table.panel.${field}`), segment[field], type, (language, writing) => this.#write(textChange(segment, field, language, writing), writing, change));
    const list = <F extends "prompts" | "protocol" | "headings">(field: F) => ({ from, to }: ListChange<Segment[F][number]>) => change({ from: { ...segment, [field]: from }, to: { ...segment, [field]: to } });
    return html`
      ${text("title", "text")} ${text("objective", "long")} ${renderPrompts(manner.languages, segment.prompts, list("prompts"))}
      ${renderOrganisations(tell("table.panel.facilitators"), segment.facilitators, (facilitators) => change({ from: segment, to: { ...segment, facilitators } }))} ${this.#renderStage(segment, change)} ${this.#renderTurns(segment, change)}
      ${this.#renderSetting(segment.setting, (part, found, value) => change(settingChange(segment, part, found, value)))}
      ${renderFront(segment.front ?? [], (made) => change(listChange(segment, "front", made)))} ${renderSteps(segment.protocol, segment.lengthMillis, manner, list("protocol"))}
      ${renderRooms(segment.rooms ?? [], manner, (made) => change(listChange(segment, "rooms", made)))} ${renderHeadings(tell("form.headings"), segment.headings, manner, list("headings"))}
    `;
  }

  #renderSession(session: Session) {
    const manner = this.#manner;
    const change = (made: FieldChange<Session>) => this.#send(withSession(this.plan, made.from), withSession(this.plan, made.to));
    const text = (field: "title" | "theme" | "spotlight", type: "text" | "long") =>
      renderTexts(manner.languages, tell(`table.panel.${field}`), session[field], type, (language, writing) => this.#write(textChange(session, field, language, writing), writing, change));
    const zone = zoneOf(this.plan, session.id);
    return html`
      ${text("title", "text")} ${text("theme", "long")} ${text("spotlight", "text")}
      <panel-text
        type="date"
        .label=${tell("table.panel.date")}
        .text=${dateOf(session.plannedStart, zone)}
        @panel-written=${({ detail }: CustomEvent<PanelWriting>) => this.#moveTo(session, detail.text, zone)}
      ></panel-text>
      ${renderZone(tell("form.zone.session"), session.zone ?? "", false, manner, (found, wanted) => change({ from: { ...session, zone: found || undefined }, to: { ...session, zone: wanted || undefined } }))}
      ${this.#renderSetting(session.setting, (part, found, value) => change(settingChange(session, part, found, value)))}
      ${renderHeadings(tell("form.headings"), session.headings, manner, ({ from, to }) => change({ from: { ...session, headings: from }, to: { ...session, headings: to } }))}
    `;
  }

  get #manner(): FormManner {
    return { languages: this.plan.fields.languages, refuse: (text, why) => emit(this, "cell-refused", { text, why }) };
  }

  /** A title needs a language. */
  #write<R>(made: FieldChange<R> | undefined, { text }: PanelWriting, change: (made: FieldChange<R>) => void): void {
    if (made) change(made);
    else this.#manner.refuse(text, "title");
  }

  /** A session that moves to another day takes its segments along. */
  #moveTo(session: Session, date: string, zone: string): void {
    const start = onDate(session.plannedStart, date, zone);
    if (start !== undefined) this.#send(this.plan, begun(this.plan, session, start, "later", this.hasBegun));
  }

  #renderStage(segment: Segment, change: (made: FieldChange<Segment>) => void) {
    const stages = here().store.one("plannedProgramme", "")?.stages ?? [];
    if (stages.length === 0) return nothing;
    const choices = stages.map(({ id, title }) => [id, say(title)] as const);
    return renderChoice(tell("table.panel.stage"), choices, segment.stage, (stage) => change({ from: segment, to: { ...segment, stage } }));
  }

  #renderTurns(segment: Segment, change: (made: FieldChange<Segment>) => void) {
    const { turns, changeOverMillis, source } = segment.lineUp;
    if (source !== "listed" || turns.length === 0) return nothing;
    const lengths = new Set(turns.map(({ lengthMillis }) => lengthMillis));
    const read = (text: string, made: (millis: number) => FieldChange<Segment>) => {
      const millis = readShort(text);
      if (millis === undefined) this.#manner.refuse(text, "turn");
      else change(made(millis));
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
      ${renderChoice(tell("table.panel.mode"), MODES.map((mode) => [mode, tell(`mode.${mode}`)] as const), setting?.mode, (mode) => set("mode", setting?.mode, mode))}
      ${renderChoice(tell("table.panel.rule"), RULES.map((rule) => [rule, tell(`house-rule.${rule}`)] as const), setting?.rule, (rule) => set("rule", setting?.rule, rule))}
      ${renderChoice(tell("table.panel.recorded"), [["true", tell("recorded")], ["false", tell("recorded.not")]], recorded, (value) => set("recorded", setting?.recorded, value && value === "true"))}
    </fieldset>`;
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
