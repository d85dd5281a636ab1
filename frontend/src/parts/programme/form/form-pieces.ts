import x from "lucide-static/icons/x.svg?raw";
import { html, nothing } from "lit";
import { icon } from "../../../components/icon";
import "../../../components/menu";
import type { MenuItem } from "../../../components/menu";
import { here } from "../../../engine/here";
import { tell } from "../../../engine/words-here";
import type { Multilingual } from "../../../wire";
import { organisationName } from "../../people/selectors";
import "../table/panel-text";
import type { PanelWriting } from "../table/panel-text";
import { languageName } from "../table/table-looks";
import { type ListChange, textAt } from "./list-changes";

type Write = (language: string, writing: PanelWriting) => void;

/** One text with a field for each language. What is missing is marked once the text has any language. */
export function renderTexts(languages: readonly string[], name: string, text: Multilingual | undefined, type: "text" | "long", write: Write, exists = text !== undefined) {
  return html`<fieldset>
    <legend>${name}</legend>
    <div class="languages">
      ${languages.map(
        (language) => html`<panel-text
          type=${type}
          .label=${languageName(language)}
          .language=${language}
          .text=${text?.[language] ?? ""}
          ?missing=${exists && !text?.[language]}
          @panel-written=${({ detail }: CustomEvent<PanelWriting>) => write(language, detail)}
        ></panel-text>`,
      )}
    </div>
  </fieldset>`;
}

/** Guiding questions, each in all languages, and an empty one to write the next. */
export const renderPrompts = (languages: readonly string[], prompts: readonly Multilingual[], change: (made: ListChange<Multilingual>) => void) =>
  [...prompts, {}].map((prompt, place) =>
    renderTexts(
      languages,
      tell("table.panel.prompt", { number: place + 1 }),
      prompt,
      "long",
      (language, { found, text }) => change(textAt(prompts, place, language, found, text)),
      place < prompts.length,
    ),
  );

/** A field of one line that has no language. */
export const renderLine = (label: string, text: string, write: (writing: PanelWriting) => void, choices: readonly string[] = []) => html`<panel-text
  .label=${label}
  .text=${text}
  .choices=${choices}
  @panel-written=${({ detail }: CustomEvent<PanelWriting>) => write(detail)}
></panel-text>`;

type Choice = readonly [value: string, word: string];

/** One of several words, or none of them. */
export function renderChoice(label: string, choices: readonly Choice[], now: string | undefined, choose: (value: string | undefined) => void, none: string | undefined = tell("table.panel.unsaid")) {
  return html`<label class="choice">
    <span>${label}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value || undefined)}>
      ${none === undefined ? nothing : html`<option value="" ?selected=${!now}>${none}</option>`}
      ${choices.map(([value, word]) => html`<option value=${value} ?selected=${value === now}>${word}</option>`)}
    </select>
  </label>`;
}

/** Things that are chosen, each of which goes when it is pressed, and a menu of the others. */
export function renderChips(legend: string, chosen: readonly Choice[], remove: (value: string) => void, add: string, items: () => readonly MenuItem[], topics: readonly string[] = []) {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="row">
      ${chosen.map(([value, name]) => html`<button type="button" class="chip" aria-label=${tell("table.panel.without", { name })} @click=${() => remove(value)}>${name} ${icon(x)}</button>`)}
      <staff-menu look="bare" .face=${add} .items=${items} .topics=${topics}></staff-menu>
    </div>
  </fieldset>`;
}

/** The organisations that facilitate or write. */
export function renderOrganisations(legend: string, chosen: readonly string[], change: (next: readonly string[]) => void) {
  const { store } = here();
  const others = () => store.all("organisation").filter(([id]) => !chosen.includes(id));
  const items = () => others().map(([id, { name }]) => ({ label: name, act: () => change([...chosen, id]) }));
  const named = chosen.map((id) => [id, organisationName(store, id)] as const);
  return renderChips(legend, named, (id) => change(chosen.filter((other) => other !== id)), tell("table.panel.add-facilitator"), items, ["organisation"]);
}
