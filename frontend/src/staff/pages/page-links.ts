import { LitElement, css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { here } from "../../core/here";
import { staffStyles } from "../styles";
import { tell } from "../words";

const PAGES = ["console", "board", "brief", "screen", "live"] as const;

/** The way from one page of the staff to the others. */
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
    `,
  ];

  override render() {
    const { exchange, page } = here().place;
    return html`<nav aria-label=${tell("staff.pages")}>
      ${PAGES.map((name) => html`<a href=${`/x/${exchange}/${name}`} aria-current=${name === page ? "page" : nothing}>${tell(`staff.page.${name}`)}</a>`)}
    </nav>`;
  }
}
