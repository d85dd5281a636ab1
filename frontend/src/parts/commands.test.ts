import { describe, expect, it } from "vitest";
import { commands } from "../wire.golden";

type Functions = Readonly<Record<string, unknown>>;

const modules = import.meta.glob<Functions>("./*/commands.ts", { eager: true });
const texts = import.meta.glob<string>("../**/*.ts", { eager: true, query: "?raw", import: "default" });
const types = commands.map(({ type }) => type);

/** Commands that only the server, its command line and its HTTP pages send. */
const unsent = new Set([
  "putProgramme",
  "registerOrganisation",
  "admitPerson",
  "speakLanguages",
  "touchPerson",
  "dismissPerson",
  "restartRecall",
  "withdrawNotice",
  "putPractice",
  "withdrawPractice",
  "lockPractice",
  "attachPoster",
  "removePoster",
  "restoreNote",
  "restoreMessage",
]);

const partsWith = (type: string) => Object.entries(modules).flatMap(([path, functions]) => (type in functions ? [path] : []));
const isProduct = (path: string) => !path.endsWith(".test.ts") && !path.includes("wire");
const product = Object.entries(texts).filter(([path]) => isProduct(path));
const literals = (text: string) => [...text.matchAll(/\btype: "(\w+)"/g)].flatMap(([, type = ""]) => (types.includes(type as never) ? [type] : []));

/** What a file imports by name from the commands of a part. The compiler refuses an import that nothing uses. */
const importedCommands = (text: string) => [...text.matchAll(/^import \{([^}]*)\} from "[./\w-]*\/commands";$/gm)].flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));

describe("every command", () => {
  it.each(types)("%s is written by one function of one part, if a page sends it", (type) => {
    expect(partsWith(type)).toHaveLength(unsent.has(type) ? 0 : 1);
  });

  it("is written nowhere else", () => {
    const elsewhere = product.filter(([path, text]) => !path.endsWith("/commands.ts") && literals(text).length > 0);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it("is used by some page", () => {
    const used = new Set(product.flatMap(([, text]) => importedCommands(text)));
    expect(types.filter((type) => !unsent.has(type) && !used.has(type))).toEqual([]);
  });
});

describe("a part's commands", () => {
  it.each(Object.entries(modules))("in %s are functions with the names of the commands", (_, functions) => {
    expect(Object.keys(functions).filter((name) => !types.includes(name as never))).toEqual([]);
  });
});
