import { type TemplateResult, html } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";

/** An icon as inline SVG. It always has a word next to it. Import it as {@code lucide-static/icons/play.svg?raw}. */
export const icon = (svg: string): TemplateResult =>
  html`<span class="icon" aria-hidden="true">${unsafeHTML(svg)}</span>`;
