import { here } from "../../engine/here";

/** A zone as people say it: its city. */
const cityOf = (zone: string): string => zone.split("/").pop()?.replaceAll("_", " ") ?? zone;

/** In which zone times are told, in a message of its own where the reader's is not the event's. */
export function zonesInWords(where: "programme.zones" | "times.own"): string {
  const { store, words } = here();
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const own = cityOf(mine);
  const event = cityOf(store.exchange()?.zone ?? mine);
  return own === event ? words.tell("programme.one-zone", { zone: own }) : words.tell(where, { own, event });
}
