import history from "lucide-static/icons/history.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { emit } from "../../components/events";
import { icon } from "../../components/icon";
import "../../components/menu";
import type { MenuItem } from "../../components/menu";
import "../../components/pill";
import "../../components/save-state";
import { staffHeader } from "../../components/styles/header";
import { staffStyles } from "../../components/styles/staff";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { briefLength, whatIsMissing } from "../../parts/briefs/document/brief-draft";
import type { BriefView } from "../../wire";
import "../page-links";

/** How long the brief is, what it still lacks, whether all is saved, and the button to publish. */
@customElement("brief-header")
export class BriefHeader extends LitElement {
  static override styles = [
    ...staffStyles,
    staffHeader,
    css`
      meter {
        inline-size: 96px;
        block-size: 8px;
      }

      .few {
        display: none;
      }

      @media (min-width: 1200px) {
        header,
        .end {
          flex-wrap: nowrap;
        }

        h1,
        page-links,
        .end {
          flex: none;
        }

        .length {
          overflow: hidden;
          text-overflow: ellipsis;
          white-space: nowrap;
        }
      }

      /* The page of a laptop has no room for whole sentences. Each pill shows its number, and its words as a tooltip. */
      @media (min-width: 1200px) and (max-width: 1699px) {
        meter {
          display: none;
        }

        .few {
          display: inline;
        }

        .words {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @property({ attribute: false }) view: BriefView | undefined;
  /** The reader's latest acts, to undo one of them. */
  @property({ attribute: false }) latest: () => readonly MenuItem[] = () => [];

  constructor() {
    super();
    new Watch(this, "note", "message", "organisation");
  }

  override render() {
    const { view } = this;
    return html`<header>
      <h1>${tell("brief.heading")}</h1>
      ${view ? this.#renderLength(view) : nothing}
      <page-links></page-links>
      <div class="end">
        ${view ? this.#renderState(view) : nothing}
        <t-save-state></t-save-state>
        ${view ? html`<staff-menu label=${tell("undo.latest")} .face=${icon(history)} .items=${this.latest}></staff-menu>` : nothing}
        <button type="button" class="plain square" aria-label=${tell("shortcuts")} title=${tell("shortcuts")} @click=${() => emit(this, "keys")}><kbd>?</kbd></button>
        ${view
          ? html`<a class="button" href="/x/${here().place.exchange}/brief/preview" target="_blank">${tell("brief.preview")}</a>
              <button type="button" class="main" @click=${() => emit(this, "publish")}>${tell("brief.publish")}</button>`
          : nothing}
      </div>
    </header>`;
  }

  #renderLength(view: BriefView) {
    const words = briefLength(here().store, view);
    const length = tell("brief.length", { draft: view.versions.length + 1, words, limit: view.wordLimit });
    return html`
      <span class="quiet length" title=${length}>${length}</span>
      <meter min="0" max=${view.wordLimit} high=${view.wordLimit * 0.95} value=${words} aria-label=${tell("brief.length.label")}></meter>
    `;
  }

  #counted(kind: string, count: number, words: string) {
    return html`<t-pill kind=${kind} title=${words}><span class="few" aria-hidden="true">${count}</span><span class="words">${words}</span></t-pill>`;
  }

  #renderState(view: BriefView) {
    const { unnamedCities, uncited } = whatIsMissing(here().store, view);
    return html`
      ${uncited > 0 ? this.#counted("missing", uncited, tell("brief.missing.uncited", { count: uncited })) : nothing}
      ${unnamedCities.length > 0 ? this.#counted("warning", unnamedCities.length, tell("brief.unnamed", { count: unnamedCities.length })) : nothing}
      ${view.proposedBy ? html`<t-pill kind="accent">${tell("brief.is-proposed")}</t-pill>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementEventMap {
    publish: CustomEvent<undefined>;
  }
}
