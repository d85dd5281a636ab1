import { here } from "../../engine/here";
import { tell } from "../../engine/words-here";

/** The everyday name of a time zone: its city. */
const cityOf = (zone: string): string => zone.split("/").pop()?.replaceAll("_", " ") ?? zone;

/** Says which time zone the page uses, with another message where the reader's differs from the event's. */
export function zonesInWords(where: "programme.zones" | "times.own"): string {
  const { store } = here();
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own = cityOf(mine);
  const event = cityOf(store.exchange()?.zone ?? mine);
  return own === event ? tell("programme.one-zone", { zone: own }) : tell(where, { own, event });
}
