import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { emit } from "../../../components/events";
import { controls, shared } from "../../../components/styles/shared";
import { failureText } from "../../../components/toast";
import { here } from "../../../engine/here";
import type { Kept } from "../../../engine/outbox-shelf";
import { Watch, WatchLine } from "../../../engine/watch";
import { say, tell } from "../../../engine/words-here";
import type { EditProgramme, Segment, Session } from "../../../wire";
import { editProgramme } from "../commands";
import { fieldText, rebased } from "./rebased";

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

      p {
        overflow-wrap: anywhere;
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

  constructor() {
    super();
    new Watch(this, "plannedSegment", "plannedSession", "plannedProgramme");
    new WatchLine(this);
  }

  override render() {
    const refused = here().outbox.refused().filter(({ command }) => command.type === "editProgramme");
    return html`<div role="status">${refused.map((kept) => this.#renderOne(kept, kept.command as EditProgramme))}</div>`;
  }

  #renderOne(kept: Kept, command: EditProgramme) {
    const { code = "", details = {} } = kept.refused ?? {};
    const name = nameIn(command, details["id"]);
    const runs = code === "programme.segment-runs";
    const isConflict = code === "programme.changed-meanwhile";
    const again = isConflict ? rebased(here().store, command) : undefined;
    return html`<section>
      <p class="why">${name ? html`“${name}”: ` : nothing}${failureText({ kind: "refused", code, details })}</p>
      ${isConflict && again ? this.#renderBoth(command, details) : nothing}
      <div class="acts">
        ${runs ? html`<button type="button" class="main" @click=${() => this.#send(kept, editProgramme(command, true))}>${tell("table.refused.anyway")}</button>` : nothing}
        ${again ? html`<button type="button" class="main" @click=${() => this.#send(kept, again)}>${tell("table.refused.mine")}</button>` : nothing}
        ${runs || isConflict ? nothing : html`<button type="button" @click=${() => here().outbox.retry(kept.id)}>${tell("save.retry")}</button>`}
        <button type="button" @click=${() => here().outbox.discard(kept.id)}>${tell(isConflict ? "table.refused.theirs" : "save.discard")}</button>
      </div>
    </section>`;
  }

  #renderBoth(command: EditProgramme, { kind = "", id = "", field = "" }: { readonly [key: string]: string }) {
    const edit = kind === "segment" ? command.segments.find((each) => each.id === id) : command.sessions.find((each) => each.id === id);
    const now = here().store.one(kind === "segment" ? "plannedSegment" : "plannedSession", id);
    if (!edit?.after || !now) return nothing;
    return html`<dl>
      <dt>${tell("table.refused.now")}</dt>
      <dd dir="auto">${fieldText(now, field) || tell("table.refused.empty")}</dd>
      <dt>${tell("table.refused.yours")}</dt>
      <dd dir="auto">${fieldText(edit.after, field) || tell("table.refused.empty")}</dd>
    </dl>`;
  }

  #send({ id }: Kept, command: EditProgramme): void {
    here().outbox.discard(id);
    emit(this, "act", { command });
  }
}

/** The title of a segment or session of the edit: as it is now, or as the edit has it. */
function nameIn({ segments, sessions }: EditProgramme, id: string | undefined): string {
  const { store } = here();
  const now: Segment | Session | undefined = store.one("plannedSegment", id) ?? store.one("plannedSession", id);
  const edit = [...segments, ...sessions].find((each) => each.id === id);
  return say(now?.title) || say(edit?.before?.title) || say(edit?.after?.title);
}
