import presentation from "lucide-static/icons/presentation.svg?raw";
import { LitElement, css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { icon } from "../../components/icon";
import "../../components/pill";
import { shared } from "../../components/styles/shared";
import { here } from "../../engine/here";
import { Watch } from "../../engine/watch";
import { tell } from "../../engine/words-here";
import { organisationName } from "../people/selectors";

/** The finding that everyone sees during reporting. */
@customElement("live-shown")
export class LiveShown extends LitElement {
  static override styles = [
    shared,
    css`
      figure {
        display: grid;
        gap: 10px;
        border: 2px solid var(--accent);
      }
      blockquote {
        margin: 0;
        font-size: 1.25rem;
        font-weight: 600;
        line-height: 1.35;
        text-wrap: pretty;
      }
      figcaption {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 10px;
      }
    `,
  ];

  @property() note = "";

  constructor() {
    super();
    new Watch(this, "note", "organisation");
  }

  override render() {
    const { store } = here();
    const note = store.one("note", this.note);
    if (!note) return nothing;
    const named = note.attribution === "public" ? note.sources.organisation : undefined;
    return html`<figure class="card" role="status">
      <t-pill kind="accent"><span slot="icon">${icon(presentation)}</span>${tell("shown")}</t-pill>
      <blockquote lang=${note.wording.language} dir="auto">${note.wording.text}</blockquote>
      <figcaption class="quiet">
        ${note.type ? html`<b>${tell(`type.${note.type}`)}</b>` : nothing}
        ${named ? html`<span>${organisationName(store, named)}</span>` : nothing}
      </figcaption>
    </figure>`;
  }
}
