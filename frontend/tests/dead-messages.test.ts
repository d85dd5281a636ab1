import { describe, expect, it } from "vitest";

type Texts = Readonly<Record<string, string>>;

const catalogues = import.meta.glob<Texts>("../messages/*.en.json", { eager: true, import: "default" });
const browser: Texts = import.meta.glob(["../src/**/*.ts", "!../src/**/*.test.ts", "!../src/wire*.ts"], { eager: true, import: "default", query: "?raw" });
const java: Texts = import.meta.glob("../../*/src/main/java/**/*.java", { eager: true, import: "default", query: "?raw" });
const templates: Texts = import.meta.glob("../templates/*.hbs", { eager: true, import: "default", query: "?raw" });

const keysOf = (part: string) => Object.keys(catalogues[`../messages/${part}.en.json`] ?? {});
const all = (texts: Texts, found: RegExp) => Object.values(texts).flatMap((text) => [...text.matchAll(found)].map(([, inside = ""]) => inside));
const quoted = (...texts: Texts[]) => new Set(texts.flatMap((each) => all(each, /"([\w.-]+)"/g)));
const escaped = (text: string) => text.replaceAll(".", "\\.");

/** Keys that are built from two parts, such as `attribution.${attribution}.detail` or `"role." + role`. */
function built(): RegExp {
  const inBrowser = all(browser, /`([\w.-]+\.\$\{[^`]*)`/g).map((key) => escaped(key.replaceAll(/\$\{.*?\}(?![^{]*\})/g, "*")));
  const inJava = all(java, /"([a-z.-]+\.)" \+/g).map((key) => `${escaped(key)}*`);
  return new RegExp(`^(${[...inBrowser, ...inJava].join("|").replaceAll("*", "[\\w.-]+")})$`);
}

/** Keys that are built from the key of another message, such as `${act.say}.done`. */
const endings = all(browser, /`\$\{[\w.]+\}(\.\w+)`/g);

describe("every message", () => {
  const inBrowser = quoted(browser);
  const inJava = quoted(java);
  const onPages = quoted(java, templates);
  const isBuilt = built();
  const hasEnding = (key: string) => endings.some((ending) => key.endsWith(ending) && inBrowser.has(key.slice(0, -ending.length)));

  it.each(["canned", "live", "staff"])("of the catalogue %s is used by a page", (part) => {
    const isSaid = (key: string) => inBrowser.has(key) || hasEnding(key) || isBuilt.test(key);
    expect(keysOf(part).filter((key) => !key.startsWith("refused.") && !isSaid(key))).toEqual([]);
  });

  it.each(["live", "staff"])("of the catalogue %s about a refusal has a code that the server knows", (part) => {
    const refusals = keysOf(part).filter((key) => key.startsWith("refused.") && !inBrowser.has(key));
    expect(refusals.filter((key) => !inJava.has(key.slice("refused.".length)))).toEqual([]);
  });

  it("of the catalogue pages is used by the server", () => {
    expect(keysOf("pages").filter((key) => !onPages.has(key) && !isBuilt.test(key))).toEqual([]);
  });

  it("that no source mentions is found", () => {
    expect(["recall.left", "console.tabs.rooms"].filter((key) => inBrowser.has(key) || hasEnding(key) || isBuilt.test(key))).toEqual([]);
    expect(isBuilt.test("attribution.public.detail")).toBe(true);
  });
});
