import x from "lucide-static/icons/x.svg?raw";
import { LitElement, html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { icon } from "../../../components/icon";
import { staffStyles } from "../../../components/styles/staff";
import { freshId } from "../../../engine/fresh-id";
import { Watch } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { ProgrammeFields, Stage } from "../../../wire";
import { editsBetween, isNothing } from "../table/edits";
import { type FieldChange, textChange } from "../table/panel-edits";
import type { PanelWriting } from "../table/panel-text";
import { type ProgrammePlan, withFields, withSegment } from "../table/plan";
import { panelStyles } from "../table/row-panel.styles";
import { renderPrompts, renderTexts } from "./form-pieces";
import { formStyles } from "./form.styles";
import { renderLanguages } from "./languages-field";
import type { ListChange } from "./list-changes";
import { type Put, renderList } from "./panel-list";
import { type FormManner, renderHeadings, writeText } from "./segment-lists";
import { renderZone } from "./zone-field";

const MOST_STAGES = 200;

/** What belongs to no session: title, time zone and languages of the exchange, its stages, and the headings of its board. */
@customElement("programme-panel")
export class ProgrammePanel extends LitElement {
  static override styles = [...staffStyles, formStyles, panelStyles];

  @property({ attribute: false }) plan!: ProgrammePlan;

  constructor() {
    super();
    new Watch(this);
  }

  override render() {
    const { fields } = this.plan;
    const manner: FormManner = { languages: fields.languages, refuse: (text, why) => emit(this, "cell-refused", { text, why }) };
    return html`<aside aria-label=${tell("form.exchange")}>
      <header>
        <h2>${tell("form.exchange")}</h2>
        <button type="button" class="plain square" aria-label=${tell("close")} @click=${() => emit(this, "close-panel")}>${icon(x)}</button>
      </header>
      ${renderTexts(fields.languages, tell("table.panel.title"), fields.title, "text", (language, writing) => this.#rename(language, writing, manner))}
      <div class="noted">
        ${renderZone(tell("form.zone"), fields.zone, true, manner, (found, zone) => this.#change({ from: { ...fields, zone: found }, to: { ...fields, zone } }))}
        <p class="quiet">${tell("form.zone.note")}</p>
      </div>
      <div class="noted">${renderLanguages(fields.languages, (languages) => this.#change({ from: fields, to: { ...fields, languages } }))}</div>
      ${this.#renderStages(fields, manner)}
      ${renderHeadings(tell("form.headings.exchange"), fields.exchangeHeadings, manner, ({ from, to }) => this.#change({ from: { ...fields, exchangeHeadings: from }, to: { ...fields, exchangeHeadings: to } }))}
    </aside>`;
  }

  #rename(language: string, writing: PanelWriting, { refuse }: FormManner): void {
    const made = textChange(this.plan.fields, "title", language, writing);
    if (made) this.#change(made);
    else refuse(writing.text, "title");
  }

  #renderStages({ stages }: ProgrammeFields, manner: FormManner) {
    return renderList<Stage>(
      {
        legend: tell("form.stages"),
        items: stages,
        keyOf: ({ id }) => id,
        nameOf: ({ title }) => say(title),
        body: (stage, put) => renderStage(stage, put, manner),
        add: tell("form.stage.add"),
        make: () => ({ id: freshId(), title: { [manner.languages[0] ?? "en"]: tell("form.stage.new") }, prompts: [] }),
        most: MOST_STAGES,
      },
      (made) => this.#restage(made),
    );
  }

  /** A stage that goes is no longer that of any segment. */
  #restage({ from, to }: ListChange<Stage>): void {
    const { plan } = this;
    const left = new Set(to.map(({ id }) => id));
    const without = [...plan.segments.values()].filter(({ stage }) => stage && !left.has(stage)).map((segment) => Object.assign({}, segment, { stage: undefined }));
    this.#send(withFields(plan, { ...plan.fields, stages: from }), withSegment(withFields(plan, { ...plan.fields, stages: to }), ...without));
  }

  #change({ from, to }: FieldChange<ProgrammeFields>): void {
    this.#send(withFields(this.plan, from), withFields(this.plan, to));
  }

  #send(from: ProgrammePlan, to: ProgrammePlan): void {
    const edits = editsBetween(from, to);
    if (!isNothing(edits)) emit(this, "plan-edits", { edits });
  }
}

const renderStage = (stage: Stage, put: Put<Stage>, manner: FormManner) => html`
  ${renderTexts(manner.languages, tell("table.panel.title"), stage.title, "text", (language, writing) => writeText(stage, "title", language, writing, put, manner))}
  ${renderPrompts(manner.languages, stage.prompts, ({ from, to }) => put({ ...stage, prompts: from }, { ...stage, prompts: to }))}
`;
