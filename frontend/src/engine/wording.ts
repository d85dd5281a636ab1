import type { Wording } from "../wire";
import { freshId } from "./fresh-id";
import { here } from "./here";

/** A text as it was just written, in the language the writer reads in. */
export function newWording(text: string, language = here().words.language): Wording {
  return { edit: freshId(), text: text.trim(), language };
}
