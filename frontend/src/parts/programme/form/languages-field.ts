import { html } from "lit";
import { tell } from "../../../engine/words-here";
import { languageName } from "../table/table-looks";
import { renderChips } from "./form-pieces";

/** Languages that exchanges often have. Others come with a file. */
const OFTEN = ["ar", "bn", "ca", "de", "el", "en", "es", "eu", "fa", "fr", "gl", "he", "hi", "hr", "id", "it", "ja", "ko", "nl", "pl", "pt", "ro", "ru", "sr", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh"];

/** The languages of the exchange. The first one is shown where a text has not been translated. One always stays. */
export function renderLanguages(languages: readonly string[], change: (next: readonly string[]) => void) {
  const chosen = languages.map((tag) => [tag, languageName(tag)] as const);
  const others = OFTEN.filter((tag) => !languages.includes(tag)).map((tag) => ({ label: languageName(tag), act: () => change([...languages, tag]) }));
  const first = chosen.map(([tag, label]) => ({ label, checked: tag === languages[0], act: () => change([tag, ...languages.filter((other) => other !== tag)]) }));
  const remove = (tag: string) => languages.length > 1 && change(languages.filter((other) => other !== tag));
  return html`${renderChips(tell("form.languages"), chosen, remove, tell("form.language.add"), () => others)}
    <div class="row"><span class="quiet">${tell("form.language.first")}</span> <staff-menu look="" .label=${tell("form.language.first")} .face=${chosen[0]?.[1] ?? ""} .items=${first}></staff-menu></div>
    <p class="quiet">${tell("form.languages.note")}</p>`;
}
