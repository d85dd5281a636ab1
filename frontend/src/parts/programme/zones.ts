import { here } from "../../engine/here";
import { tell } from "../../engine/words-here";

/** A zone as people say it: its city. */
const cityOf = (zone: string): string => zone.split("/").pop()?.replaceAll("_", " ") ?? zone;

/** In which zone times are told, in a message of its own where the reader's is not the event's. */
export function zonesInWords(where: "programme.zones" | "times.own"): string {
  const { store } = here();
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own = cityOf(mine);
  const event = cityOf(store.exchange()?.zone ?? mine);
  return own === event ? tell("programme.one-zone", { zone: own }) : tell(where, { own, event });
}
