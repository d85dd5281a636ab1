import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";

type Catalogue = { readonly [id: string]: string };

const files = import.meta.glob<Catalogue>("../../messages/*.json", { eager: true, import: "default" });
const catalogues = Object.entries(files).map(([path, messages]) => {
  const [, part = "", language = ""] = /([^/]+)\.(\w+)\.json$/.exec(path) ?? [];
  return { part, language, messages };
});
const inEnglish = (part: string) => catalogues.find((each) => each.part === part && each.language === "en")?.messages ?? {};

type Parts = ReturnType<IntlMessageFormat["getAst"]>;

/** The arguments of a message, also those inside its cases. */
const namesIn = (message: string) => [...new Set(argumentsOf(new IntlMessageFormat(message).getAst()))];

function argumentsOf(parts: Parts): string[] {
  return parts.flatMap((part) => {
    const cases = "options" in part ? Object.values(part.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return "value" in part && typeof part.value === "string" && part.type !== 0 ? [part.value, ...cases] : cases;
  });
}

describe.each(catalogues)("the catalogue $part in $language", ({ part, language, messages }) => {
  it("has the same keys as the English one", () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(inEnglish(part)).toSorted());
  });

  it("has only messages that can be formatted", () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(() => new IntlMessageFormat(message, language), id).not.toThrow();
    }
  });

  it("has only arguments that the English one has", () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(namesIn(inEnglish(part)[id] ?? ""), id).toEqual(expect.arrayContaining(namesIn(message)));
    }
  });
});
