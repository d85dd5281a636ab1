import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import "../components/sign-out";
import { staffStyles } from "../components/styles/staff";
import { here } from "../engine/here";
import { Watch } from "../engine/watch";
import { tell } from "../engine/words-here";
import { hasRole } from "../parts/people/selectors";

const PAGES = ["console", "board", "brief", "screen", "live"] as const;
/** Who may enter, and their links. For organisers only. */
const ORGANISERS_PAGES = [...PAGES, "people"] as const;

/** Links from one staff page to the others. */
@customElement("page-links")
export class PageLinks extends LitElement {
  static override styles = [
    ...staffStyles,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: 2px;
      }

      a {
        padding: 6px 8px;
        border-radius: var(--radius-control);
        color: var(--ink-2);
        font-size: var(--small);
        font-weight: 600;
        text-decoration: none;
      }

      a:hover,
      a[aria-current] {
        background: var(--sunk);
        color: var(--ink);
      }

      @media (max-width: 480px) {
        a {
          padding-inline: 4px;
        }
      }
    `,
  ];

  constructor() {
    super();
    new Watch(this, "person");
  }

  override render() {
    const pages = hasRole(here().store, "organiser") ? ORGANISERS_PAGES : PAGES;
    const { exchange, page } = here().place;
    return html`<nav aria-label=${tell("staff.pages")}>
      ${pages.map((name) => html`<a href=${`/x/${exchange}/${name}`} aria-current=${name === page ? "page" : nothing}>${tell(`staff.page.${name}`)}</a>`)}
      <t-sign-out small></t-sign-out>
    </nav>`;
  }
}
