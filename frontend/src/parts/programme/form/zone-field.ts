import { cityOf } from "../zones";
import { renderLine } from "./form-pieces";
import type { FormManner } from "./segment-lists";

const ZONES = Intl.supportedValuesOf("timeZone").filter((zone) => zone.includes("/"));

/** A time zone by its name, or by the city in it. Undefined if it is none, or more than one city is called like that. */
export function readZone(text: string): string | undefined {
  const sought = text.trim().toLowerCase();
  const named = ZONES.find((zone) => zone.toLowerCase() === sought);
  const called = ZONES.filter((zone) => cityOf(zone).toLowerCase() === sought);
  return named ?? (called.length === 1 ? called[0] : isZone(text.trim()) ? text.trim() : undefined);
}

/** A zone that the list does not have, such as the newer name of a city. */
function isZone(text: string): boolean {
  try {
    return text.includes("/") && new Intl.DateTimeFormat("en", { timeZone: text }).format(0) !== "";
  } catch {
    return false;
  }
}

/** A time zone. A session may have none: then it has that of the exchange. */
export const renderZone = (label: string, zone: string, isNeeded: boolean, { refuse }: FormManner, write: (found: string, zone: string) => void) =>
  renderLine(
    label,
    zone,
    ({ found, text }) => {
      const read = text || isNeeded ? readZone(text) : "";
      if (read === undefined) refuse(text, "zone");
      else write(found, read);
    },
    ZONES,
  );

