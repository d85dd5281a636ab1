import { here } from "../../engine/here";
import { tell } from "../../engine/words-here";

/** The everyday name of a time zone: its city. */
export const cityOf = (zone: string): string => zone.split("/").pop()?.replaceAll("_", " ") ?? zone;

/** How far a zone is from universal time at that moment, such as UTC+2. */
export function offsetOf(zone: string, millis: number): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(millis);
  return (parts.find(({ type }) => type === "timeZoneName")?.value ?? "").replace("GMT", "UTC");
}

/** Says which time zone the page uses, with another message where the reader's differs from the event's. */
export function zonesInWords(where: "programme.zones" | "times.own"): string {
  const { store, time } = here();
  const mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const theirs = store.exchange()?.zone ?? mine;
  const [own, event] = [cityOf(mine), cityOf(theirs)];
  const begins = store.all("session").map(([, { plannedStart }]) => plannedStart);
  const offset = offsetOf(theirs, begins.length > 0 ? Math.min(...begins) : time.known ? time.now() : Date.now());
  return own === event ? tell("programme.one-zone", { zone: own, offset }) : tell(where, { own, event, offset });
}
