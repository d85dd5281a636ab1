import type { FindingType } from "../../wire";

/** The key of each type of finding, which is also the letter after a slash. */
export const typeKeys: Readonly<Record<string, FindingType>> = {
  t: "trend",
  d: "difference",
  k: "key-for-adaptation",
  q: "quote",
  n: "need",
  l: "lesson",
  c: "challenge",
  r: "response",
  g: "good-practice",
  a: "gap",
  m: "recommendation",
  o: "commitment",
};

export const findingTypes: readonly FindingType[] = Object.values(typeKeys);

export function keyOf(type: FindingType): string {
  return Object.keys(typeKeys).find((key) => typeKeys[key] === type) ?? "";
}
