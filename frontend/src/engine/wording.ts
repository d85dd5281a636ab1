import type { Wording } from "../wire";
import { freshId } from "./fresh-id";
import { here } from "./here";

/** A text that was just written, marked with the language in which its writer reads. */
export function newWording(text: string, language = here().words.language): Wording {
  return { edit: freshId(), text: text.trim(), language };
}
