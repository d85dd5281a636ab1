import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";

type Catalogue = { readonly [id: string]: string };

const files = import.meta.glob<Catalogue>("../../messages/*.json", { eager: true, import: "default" });
const catalogues = Object.entries(files).map(([path, messages]) => {
  const [, part = "", language = ""] = /([^/]+)\.(\w+)\.json$/.exec(path) ?? [];
  return { part, language, messages };
});
const inEnglish = (part: string) => catalogues.find((each) => each.part === part && each.language === "en")?.messages ?? {};

/** What a message fills in: its arguments, not the words inside of its plurals. */
const namesIn = (message: string) => [...new Set(message.match(/\{\w+(?=[,}])/g) ?? [])];

describe.each(catalogues)("the catalogue $part in $language", ({ part, language, messages }) => {
  it("has the messages that the English one has", () => {
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(inEnglish(part)).toSorted());
  });

  it("can be read", () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(() => new IntlMessageFormat(message, language), id).not.toThrow();
    }
  });

  it("fills in nothing that the English one does not know", () => {
    for (const [id, message] of Object.entries(messages)) {
      expect(namesIn(inEnglish(part)[id] ?? ""), id).toEqual(expect.arrayContaining(namesIn(message)));
    }
  });
});
