import { describe, expect, it } from "vitest";

const texts = import.meta.glob<string>("./**/*.ts", { eager: true, query: "?raw", import: "default" });

/** The folders from the lowest to the highest. Each may import itself and the ones before it. */
const rooms = ["engine", "components", "parts", "pages"] as const;

const roomOf = (path: string): number => rooms.findIndex((room) => path.startsWith(`./${room}/`));

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(/(?:from|import) "(\.{1,2}\/[^"]+)"/g)].map(([, to = ""]) => `.${new URL(to, `file:///${path.slice(2)}`).pathname}`);

describe("an import between folders", () => {
  const product = Object.entries(texts).filter(([path]) => !path.endsWith(".test.ts") && roomOf(path) >= 0);

  it.each(rooms)("never leads up from %s", (room) => {
    const up = product.filter(([path]) => path.startsWith(`./${room}/`)).flatMap(([path, text]) =>
      importsOf(path, text).filter((to) => roomOf(to) > rooms.indexOf(room)).map((to) => `${path} -> ${to}`),
    );
    expect(up).toEqual([]);
  });

  it("is found by this test", () => {
    expect(product.some(([path, text]) => path.startsWith("./pages/") && importsOf(path, text).some((to) => roomOf(to) === 0))).toBe(true);
  });
});

/** The parts from the lowest to the highest. Each may import itself and the ones before it. */
const parts = ["people", "programme", "clocks", "lineups", "rooms", "run", "floor", "practices", "segments", "notices", "boards", "briefs", "undo"];

const partOf = (path: string): string => /^\.\/parts\/(\w+)\//.exec(path)?.[1] ?? "";

describe("an import between parts", () => {
  const product = Object.entries(texts).filter(([path]) => !path.endsWith(".test.ts") && partOf(path));

  it.each(parts)("never leads up from %s", (part) => {
    const up = product.filter(([path]) => partOf(path) === part).flatMap(([path, text]) =>
      importsOf(path, text).filter((to) => parts.indexOf(partOf(to)) > parts.indexOf(part)).map((to) => `${path} -> ${to}`),
    );
    expect(up).toEqual([]);
  });

  it("knows every part", () => {
    expect([...new Set(product.map(([path]) => partOf(path)))].toSorted()).toEqual(parts.toSorted());
  });
});

describe("a component that people press or type in", () => {
  const isPressed = /@(click|dblclick|input|change|submit|keydown|pointerdown)=/;
  const pressed = Object.entries(texts).filter(([path, text]) => !path.endsWith(".test.ts") && text.includes("@customElement(") && isPressed.test(text));

  it.each(pressed.map(([path]) => path))("%s has a test in the same folder that renders it in a browser", (path) => {
    const name = path.slice(path.lastIndexOf("/"), -".ts".length);
    const test = path.replace(/\.ts$/, ".browser.test.ts");
    expect(texts[test] ?? "", `${path} needs its own ${name.slice(1)}.browser.test.ts`).toContain(`import ".${name}"`);
  });

  it("is found by this test", () => {
    expect(pressed.length).toBeGreaterThan(50);
  });
});

describe("the name of an exported type", () => {
  const declared = Object.entries(texts).flatMap(([path, text]) =>
    path.endsWith(".test.ts") ? [] : [...text.matchAll(/^export (?:abstract )?(?:interface|type|class) (\w+)/gm)].map(([, name = ""]) => ({ name, path })),
  );

  it("is used for one type only", () => {
    const twice = declared.filter(({ name, path }) => declared.some((other) => other.name === name && other.path !== path));
    expect(twice).toEqual([]);
    expect(declared.length).toBeGreaterThan(300);
  });
});
