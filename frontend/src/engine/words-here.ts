import { here } from "./here";
import type { Say, Tell } from "./world";

/** A message of the catalogue in the reader's language. */
export const tell: Tell = (id, values) => here().words.tell(id, values);

/** A text of the exchange in the reader's language, or else in a language it has. */
export const say: Say = (text) => here().words.say(text);

export function timeOfDay(millis: number): string {
  return here().words.timeOfDay(millis, here().store.exchange()?.zone);
}
