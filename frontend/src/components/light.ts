import { LitElement } from "lit";

/**
 * A component without a shadow root, which adds its styles to the page. Drag and drop does not see elements inside a
 * shadow root. Its styles name its tag.
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
