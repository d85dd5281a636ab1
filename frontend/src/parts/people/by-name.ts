type Named = { readonly name: string };

/** The order of names in the language of the page, whatever the language of the device. */
export function byName(one: Named, other: Named): number {
  const language = globalThis.document?.documentElement.lang;
  return one.name.localeCompare(other.name, language ? language : undefined);
}

const folded = ({ name }: Named) => name.normalize("NFC").toLowerCase();

/** Adds to each name that several have what tells them apart. */
export function toldApart<T extends Named>(all: readonly T[], detail: (each: T) => string): T[] {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(folded(each), (counts.get(folded(each)) ?? 0) + 1);
  return all.map((each) => (counts.get(folded(each)) === 1 ? each : { ...each, name: `${each.name} (${detail(each)})` }));
}
