import { LitElement, css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { controls, shared } from "../../../components/styles/shared";
import { failureText } from "../../../components/toast";
import { here } from "../../../engine/here";
import type { Kept } from "../../../engine/outbox-shelf";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { EditProgramme, ProgrammeFields, Segment, Session } from "../../../wire";
import { editProgramme } from "../commands";
import { type PlanEdits, isNothing, isTooLarge, rebased } from "./edits";
import { fieldInWords } from "./field-words";
import { type ProgrammePlan, planOf, zoneOf } from "./plan";

/** Edits that the server has refused. Nothing of them has happened; their author decides, with both versions side by side. */
@customElement("refused-edits")
export class RefusedEdits extends LitElement {
  static override styles = [
    shared,
    controls,
    css`
      section {
        display: grid;
        gap: var(--space-2);
        margin: var(--space-2) 20px;
        padding: var(--space-3);
        border-radius: var(--radius);
        background: var(--warning-soft);
      }

      p,
      dd {
        overflow-wrap: anywhere;
      }

      dd {
        white-space: pre-line;
      }

      .why {
        color: var(--warning);
        font-weight: 600;
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 4px var(--space-3);
      }

      dt {
        color: var(--ink-2);
        font-size: var(--small);
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  /** The edits that cannot be sent again because they would be too large. */
  @state() private tooLarge: readonly string[] = [];

  constructor() {
    super();
    new Watch(this, "plannedSegment", "plannedSession", "plannedProgramme", "organisation", "person");
    new WatchLine(this);
  }

  override render() {
    const refused = here().outbox.refused().filter(({ command }) => command.type === "editProgramme");
    return html`<div role="status">${refused.map((kept) => this.#renderOne(kept, kept.command as EditProgramme))}</div>`;
  }

  #renderOne(kept: Kept, command: EditProgramme) {
    const { code = "", details = {} } = kept.refused ?? {};
    const name = nameIn(command, details);
    const runs = code === "programme.segment-runs";
    const isConflict = code === "programme.changed-meanwhile";
    const plan = isConflict ? planOf(here().store) : undefined;
    const again = plan && rebased(plan, command);
    return html`<section>
      <p class="why">${name ? html`“${name}”: ` : nothing}${failureText({ kind: "refused", code, details })}</p>
      ${plan && again ? this.#renderBoth(plan, command, details) : nothing}
      ${this.tooLarge.includes(kept.id) ? html`<p class="why" role="alert">${tell("refused.programme.too-large")}</p>` : nothing}
      <div class="acts">
        ${runs ? html`<button type="button" class="main" @click=${() => this.#send(kept, command, true)}>${tell("table.refused.anyway")}</button>` : nothing}
        ${again ? html`<button type="button" class="main" @click=${() => this.#send(kept, again, command.running)}>${tell("table.refused.mine")}</button>` : nothing}
        ${runs || isConflict ? nothing : html`<button type="button" @click=${() => here().outbox.retry(kept.id)}>${tell("save.retry")}</button>`}
        <button type="button" @click=${() => here().outbox.discard(kept.id)}>${tell(isConflict ? "table.refused.theirs" : "save.discard")}</button>
      </div>
    </section>`;
  }

  #renderBoth(plan: ProgrammePlan, command: EditProgramme, { kind = "", id = "", field = "" }: Details) {
    const [wanted, now] = bothOf(plan, command, kind, id);
    if (!wanted || !now) return nothing;
    const zone = kind === "programme" ? plan.fields.zone : zoneOf(plan, plan.segments.get(id)?.session ?? id);
    const said = (record: Segment | Session | ProgrammeFields) => fieldInWords(record, field, zone) || tell("table.refused.empty");
    return html`<dl>
      <dt>${tell("table.refused.now")}</dt>
      <dd dir="auto">${said(now)}</dd>
      <dt>${tell("table.refused.yours")}</dt>
      <dd dir="auto">${said(wanted)}</dd>
    </dl>`;
  }

  /** What is too large stays here: in the outbox it would wait for ever. */
  #send({ id }: Kept, edits: PlanEdits, running: boolean): void {
    if (isTooLarge(edits)) {
      this.tooLarge = [...this.tooLarge, id];
      return;
    }
    here().outbox.discard(id);
    if (!isNothing(edits)) emit(this, "act", { command: editProgramme(edits, running) });
  }
}

interface Details {
  readonly [detail: string]: string;
}

type Planned = Segment | Session | ProgrammeFields | undefined;

/** What the author wants, and what is there now. */
function bothOf({ segments, sessions, fields }: ProgrammePlan, command: EditProgramme, kind: string, id: string): readonly [wanted: Planned, now: Planned] {
  if (kind === "programme") return [command.fields?.after, fields];
  if (kind === "segment") return [command.segments.find((edit) => edit.id === id)?.after, segments.get(id)];
  return [command.sessions.find((edit) => edit.id === id)?.after, sessions.get(id)];
}

/** The title of what a refusal is about: as it is now, or as the edit has it. */
function nameIn({ segments, sessions }: EditProgramme, { kind, id }: Details): string {
  const { store } = here();
  if (kind === "programme") return say(store.one("plannedProgramme", "")?.title);
  const now: Segment | Session | undefined = store.one("plannedSegment", id) ?? store.one("plannedSession", id);
  const edit = [...segments, ...sessions].find((each) => each.id === id);
  return say(now?.title) || say(edit?.before?.title) || say(edit?.after?.title);
}
