import { describe, expect, it } from "vitest";
import glossary from "../../docs/GLOSSARY.md?raw";
import sample from "../../server/src/main/resources/sample/barcelona-2022/programme.yaml?raw";

type Catalogue = { readonly [id: string]: string };
type Row = readonly string[];
type Texts = { readonly [path: string]: string };

const [terms = "", wrong = ""] = glossary.split("\n## Not like this\n");
const languages = { en: "English", es: "Spanish", fr: "French" } as const;

const catalogues = Object.entries(import.meta.glob<Catalogue>("../messages/*.json", { eager: true, import: "default" }));
const documents = import.meta.glob<string>(["../../docs/**/*.md", "../../*.md", "../templates/*.hbs", "!../../docs/GLOSSARY.md"], {
  eager: true,
  import: "default",
  query: "?raw",
});

const components = import.meta.glob<string>(["../src/**/*.ts", "!../src/**/*.test.ts", "!../src/wire*.ts"], { eager: true, import: "default", query: "?raw" });

/** The rows of the table under a heading, without the header row. */
function tableOf(text: string): Row[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()))
    .slice(2);
}

/** The texts of the sample programme in a language, one for each line that has it. */
const sampleIn = (tag: string) =>
  sample.split("\n").flatMap((line, index) => {
    const text = new RegExp(`\\b${tag}: (.*?)(?=, [a-z]{2}: |\\}|$)`).exec(line)?.[1];
    return text ? [[`programme.yaml ${index + 1}`, text] as const] : [];
  });

const words = tableOf(terms);
const wrongIn = (language: string): Row[] => tableOf(wrong.split(`### ${language}\n`)[1]?.split("\n### ")[0] ?? "");

/** Finds a wording as whole words, in any case. */
function finds(wording: string): RegExp {
  const literal = wording.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{M}])${literal}(?![\\p{L}\\p{M}])`, "iu");
}

function wrongWordings(language: string, texts: readonly (readonly [string, string])[]): string[] {
  return wrongIn(language).flatMap(([not = "", but = ""]) =>
    texts.filter(([, text]) => finds(not).test(text)).map(([where]) => `${where}: not “${not}” but “${but}”`),
  );
}

/** The messages of a language, without the names of their arguments and of the cases between which they choose. */
const messagesIn = (tag: string) =>
  catalogues
    .filter(([path]) => path.endsWith(`.${tag}.json`))
    .flatMap(([path, messages]) =>
      Object.entries(messages).map(([id, message]) => [`${path.slice("../messages/".length)} ${id}`, message.replace(/\{\w+(?=[,}])|(?<=select, |\} )\w+(?= \{)/g, "{")] as const),
    );

describe("the glossary", () => {
  it("has a Spanish word, a French word and a sentence for each English word", () => {
    expect(words.length).toBeGreaterThan(70);
    for (const row of words) {
      expect(row, row[0]).toHaveLength(4);
      expect(row.every((cell) => cell !== ""), row[0]).toBe(true);
    }
  });

  it("is sorted by the English word", () => {
    const english = words.map(([word]) => word);
    expect(english).toEqual(english.toSorted());
  });

  it("has the words of the screens, wherever a message is one of its words", () => {
    const said = (tag: string) => new Map(messagesIn(tag).map(([where, message]) => [where.split(" ").at(-1) ?? "", message.toLowerCase()]));
    const [english, spanish, french] = [said("en"), said("es"), said("fr")];
    const terms = [...english].flatMap(([id, message]) => words.filter(([word]) => word === message).map((row) => [id, row] as const));
    expect(terms.length).toBeGreaterThan(40);
    for (const [id, [, inSpanish, inFrench]] of terms) {
      expect([spanish.get(id), french.get(id)], id).toEqual([inSpanish, inFrench]);
    }
  });
});

describe("French", () => {
  it("has no-break spaces before its punctuation", () => {
    expect(messagesIn("fr").filter(([, message]) => / [:;?!»]|« /.test(message))).toEqual([]);
  });

  it("has them on the pages too, since only messages put a colon after a name", () => {
    const withColon = (texts: Texts, colon: RegExp) => Object.entries(texts).filter(([, text]) => colon.test(text)).map(([path]) => path);
    expect(withColon(components, /\}: (\$\{|<)/)).toEqual([]);
    expect(withColon(documents, /\}\}: /)).toEqual([]);
  });
});

describe("wrong wordings", () => {
  it.each(Object.entries(languages))("are not in the catalogues (%s)", (tag, language) => {
    expect(wrongIn(language).length).toBeGreaterThan(20);
    expect(wrongWordings(language, messagesIn(tag))).toEqual([]);
  });

  it.each(Object.entries(languages))("are not in the sample programme (%s)", (tag, language) => {
    expect(sampleIn(tag).length).toBeGreaterThan(100);
    expect(wrongWordings(language, sampleIn(tag))).toEqual([]);
  });

  it("are not found in a word that only looks like one of them", () => {
    expect(wrongWordings("Spanish", [["a field", "Este campo está vacío"]])).toEqual([]);
    expect(wrongWordings("Spanish", [["a gap", "Hay un vacío de datos"]])).toEqual(["a gap: not “un vacío” but “una brecha”"]);
  });

  it("are not in the pages and documents", () => {
    const texts = [...Object.entries(documents), ["GLOSSARY.md", terms] as const];
    expect(texts.length).toBeGreaterThan(20);
    expect(wrongWordings("English", texts)).toEqual([]);
  });
});
