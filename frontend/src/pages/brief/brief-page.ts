import { html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { caution, cautious } from "../../components/cautious";
import { dropTarget } from "../../components/drag";
import { ask } from "../../components/events";
import { LightElement } from "../../components/light";
import "../../components/line-banner";
import "../../components/lost-edits";
import "../../components/new-version";
import "../../components/refusal";
import "../../components/shortcuts";
import type { TShortcuts } from "../../components/shortcuts";
import { staffStyles } from "../../components/styles/staff";
import "../../components/toast";
import { here } from "../../engine/here";
import { Watch, WatchLine } from "../../engine/watch";
import { say, tell } from "../../engine/words-here";
import type { World } from "../../engine/world";
import { startBrief } from "../../parts/briefs/commands";
import { sectionDrop } from "../../parts/briefs/document/brief-section";
import { type Filter, findings } from "../../parts/briefs/findings-list/findings";
import "../../parts/briefs/findings-list/findings-list";
import "../../parts/briefs/objectives/objective-picker";
import type { ObjectivePicker } from "../../parts/briefs/objectives/objective-picker";
import "../../parts/briefs/publish-dialog";
import type { PublishDialog } from "../../parts/briefs/publish-dialog";
import "../../parts/notices/notices";
import { may } from "../../parts/people/rights";
import { PageActs } from "../../parts/undo/page-acts";
import { ownInBrief } from "../../parts/undo/selectors";
import type { BriefView, Command } from "../../wire";
import "./brief-header";
import { briefStyles } from "./brief-page.styles";

/** Everyone starts the brief with the same identifier, so the server refuses a second start. */
const FIRST_BRIEF = "imrf";

/** The page of the brief: findings on the left, the document on the right, and publishing. */
@customElement("brief-page")
export class BriefPage extends LightElement {
  static override styles = [...staffStyles, briefStyles];

  @state() private filter: Filter = {};
  @state() private selected = "";
  @query("publish-dialog") private readonly publish!: PublishDialog;
  @query("t-shortcuts") private readonly help!: TShortcuts;
  @query("objective-picker") private readonly picker!: ObjectivePicker;
  readonly #acts = new PageActs(this, ownInBrief);

  constructor() {
    super();
    new Watch(this, "exchange", "session", "segment", "room", "note", "brief", "message", "organisation", "practice", "person", "framework", "act");
    new WatchLine(this);
    this.addEventListener("select-message", ({ detail }) => (this.selected = detail));
    this.addEventListener("pick-objectives", ({ detail }) => void this.picker.show(detail));
  }

  override render() {
    const world = here().store;
    const [id, view] = world.all("brief")[0] ?? [FIRST_BRIEF, undefined];
    const writable = may(world, "draftMessage");
    return html`
      <brief-header .view=${view} .latest=${this.#acts.items} @publish=${() => this.publish.show()} @keys=${() => this.help.show()}></brief-header>
      <t-line-banner></t-line-banner>
      <t-new-version></t-new-version>
      <t-notices></t-notices>
      <lost-edits kind="message"></lost-edits>
      <div class="two">
        <aside class="findings" aria-label=${tell("brief.findings")}>
          <findings-list
            .brief=${id}
            .view=${view}
            .filter=${this.filter}
            .selected=${world.one("message", this.selected) ? this.selected : ""}
            ?writable=${writable && view !== undefined}
            @filter=${(event: CustomEvent<Filter>) => (this.filter = event.detail)}
          ></findings-list>
        </aside>
        <div class="document">${view ? this.#renderDocument(world, id, view, writable) : this.#renderStart(writable)}</div>
      </div>
      <publish-dialog .brief=${id} .view=${view} ?publisher=${may(world, "publishBrief")}></publish-dialog>
      <objective-picker></objective-picker>
      <t-shortcuts .shortcuts=${this.#keys}></t-shortcuts>
      <staff-refusal></staff-refusal>
      <t-toasts></t-toasts>
    `;
  }

  #renderDocument(world: World, id: string, view: BriefView, writable: boolean) {
    const citable = findings(world, id, {}).map(({ id: finding, note }) => ({ id: finding, number: note.number, text: note.wording.text }));
    const act = (command: Command, said?: string) => ask(this, command, said);
    return html`
      <h1>${say(view.title)}</h1>
      ${view.sections.map(
        (section, index) => html`<brief-section
          .brief=${id}
          .view=${view}
          .section=${section}
          .number=${index + 1}
          .selected=${this.selected}
          .citable=${citable}
          ?writable=${writable}
          ${dropTarget(sectionDrop(id, section, writable, act))}
        ></brief-section>`,
      )}
    `;
  }

  #renderStart(writable: boolean) {
    return html`<div class="start">
      <p class="empty">${tell(writable ? "brief.start.hint" : "brief.start.none")}</p>
      ${writable
        ? html`<button type="button" class="main tall" @click=${() => ask(this, startBrief(FIRST_BRIEF, "imrf"))} ${cautious("startBrief")}>${tell("brief.start")}</button>
            ${caution(["startBrief", tell("brief.start")])}`
        : nothing}
    </div>`;
  }

  readonly #keys = [
    { key: "z", tell: "undo", act: () => this.#acts.undo() },
    { key: "Ctrl+↵", tell: "brief.write.add", act: () => {} },
    { key: "@", tell: "brief.cite", act: () => {} },
  ];
}
