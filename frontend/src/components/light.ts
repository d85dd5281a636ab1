import { LitElement } from "lit";

/**
 * A component that renders into the page itself and dresses the page with its styles: drag and drop sees only elements
 * that no shadow hides. Its styles name its own tag.
 */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    const { elementStyles } = this.constructor as typeof LitElement;
    const sheets = elementStyles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet));
    const fresh = sheets.filter((sheet) => sheet && !document.adoptedStyleSheets.includes(sheet)) as CSSStyleSheet[];
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...fresh];
    return this;
  }
}
