import { LitElement, type PropertyValues, css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { cautionOf, cautious } from "../../components/cautious";
import "../../components/dialog";
import type { TDialog } from "../../components/dialog";
import { ask } from "../../components/events";
import "../../components/pill";
import { staffStyles } from "../../components/styles/staff";
import { toast } from "../../components/toast";
import { here } from "../../engine/here";
import { say, tell, timeOfDay } from "../../engine/words-here";
import type { BriefVersion, BriefView } from "../../wire";
import { personName } from "../people/selectors";
import { proposeBrief, publishBrief } from "./commands";
import { type Missing, whatIsMissing } from "./document/brief-draft";

/** Says before publishing what will be missing. Publishing takes two people: one proposes, another publishes. */
@customElement("publish-dialog")
export class PublishDialog extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      ul {
        display: grid;
        gap: 6px;
      }

      li.problem::before {
        content: "● ";
        color: var(--last-call);
      }

      code {
        color: var(--ink-2);
        font-size: 0.8rem;
      }

      .versions li {
        padding-block: 8px;
        border-block-start: 1px solid var(--line);
      }
    `,
  ];

  @property() brief = "";
  @property({ attribute: false }) view: BriefView | undefined;
  @property({ type: Boolean }) publisher = false;
  @query("t-dialog") private readonly dialog!: TDialog;

  show(): void {
    void this.dialog.show();
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const missing = whatIsMissing(here().store, view);
    const problems = this.#problems(missing);
    return html`<t-dialog heading=${tell("brief.publish.heading")}>
      ${problems.length > 0
        ? html`<p>${tell("brief.publish.missing")}</p>
            <ul>
              ${problems.map((problem) => html`<li class="problem">${problem}</li>`)}
            </ul>`
        : html`<p>${tell("brief.publish.complete")}</p>`}
      ${this.#renderActs(view, missing.uncited)}
      ${view.versions.length > 0 ? this.#renderVersions(view.versions) : nothing}
    </t-dialog>`;
  }

  #problems(missing: Missing): string[] {
    const sections = (this.view?.sections ?? []).filter(({ id }) => missing.emptySections.includes(id)).map(({ title }) => say(title));
    return [
      missing.uncited > 0 && tell("brief.missing.uncited", { count: missing.uncited }),
      ...missing.unnamedCities.map(({ name, unnamed, findings }) => tell("brief.missing.unnamed", { name, unnamed, findings })),
      missing.wordsOver > 0 && tell("brief.missing.words", { count: missing.wordsOver }),
      sections.length > 0 && tell("brief.missing.sections", { names: here().words.list(sections), count: sections.length }),
      missing.untagged > 0 && tell("brief.missing.untagged", { count: missing.untagged }),
      missing.unstaged > 0 && tell("brief.missing.unstaged", { count: missing.unstaged }),
    ].filter((problem) => problem !== false);
  }

  /** A brief with a message that cites nothing cannot be proposed. The person who proposed waits for another person to publish. */
  #renderActs({ proposedBy }: BriefView, uncited: number) {
    const caution = cautionOf(proposedBy ? "publishBrief" : "proposeBrief");
    return html`
      ${proposedBy ? html`<t-pill kind="accent">${tell("brief.proposed-by", { name: personName(here().store, proposedBy) })}</t-pill>` : nothing}
      <p class="quiet">${this.#hint(proposedBy, uncited)}${caution ? ` ${caution}.` : ""}</p>
      <div class="row">
        ${proposedBy
          ? nothing
          : html`<button type="button" class="main tall" ?disabled=${uncited > 0} @click=${() => ask(this, proposeBrief(this.brief), tell("brief.proposed"))} ${cautious("proposeBrief")}>${tell("brief.propose")}</button>`}
        ${this.publisher && proposedBy && proposedBy !== here().me
          ? html`<button type="button" class="main tall" @click=${() => ask(this, publishBrief(this.brief), tell("brief.published"))} ${cautious("publishBrief")}>${tell("brief.publish.now")}</button>`
          : nothing}
      </div>
    `;
  }

  #hint(proposedBy: string | undefined, uncited: number): string {
    if (!proposedBy) return tell(uncited > 0 ? "brief.publish.uncited" : "brief.publish.two");
    if (!this.publisher) return tell("brief.publish.an-organiser");
    return tell(proposedBy === here().me ? "brief.publish.organiser" : "brief.publish.yours");
  }

  /** Any change of the brief cancels its proposal. The dialog says so while it is open. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("view");
    const fell = before?.proposedBy && this.view && !this.view.proposedBy && this.view.versions.length === before.versions.length;
    if (fell) toast(tell("brief.proposal-fell"));
  }

  #renderVersions(versions: readonly BriefVersion[]) {
    const base = `/x/${here().place.exchange}/briefs`;
    return html`<h3>${tell("brief.versions")}</h3>
      <ul class="versions">
        ${versions.toReversed().map(
          ({ version, hash, by, at }) => html`<li>
            <div class="row">
              <strong>${tell("brief.version", { version })}</strong>
              <a href="${base}/${version}" target="_blank">${tell("brief.version.page")}</a>
              <a href="${base}/${version}.docx">Word</a>
              <a href="${base}/${version}.csv">${tell("brief.version.rows")}</a>
              <span class="quiet">${personName(here().store, by)}, ${here().words.date(at, here().store.exchange()?.zone)} ${timeOfDay(at)}</span>
            </div>
            <code title=${hash}>${tell("brief.version.hash")} ${hash.slice(0, 16)}…</code>
          </li>`,
        )}
      </ul>`;
  }
}
