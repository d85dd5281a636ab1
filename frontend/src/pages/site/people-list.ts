// The organisers' list of people filters while one types. Without this script the same form asks the server.
import { isShown, spell, wordsOf, type Wanted } from "./people-filter";

const form = document.querySelector<HTMLFormElement>(".finding");
const list = document.querySelector<HTMLFormElement>(".listed");

/** A row, with what a filter asks about, read once. */
type Row = { readonly row: HTMLElement; readonly box: HTMLInputElement; readonly group: HTMLElement } & Wanted;

function rowOf(row: HTMLElement): Row | undefined {
  const box = row.querySelector<HTMLInputElement>("input[name=person]");
  const group = row.parentElement;
  const { words = "", role = "", organisation = "", country = "", link = "" } = row.dataset;
  return box && group ? { row, box, group, words: words, role, organisation, country, link } : undefined;
}

const rows = [...document.querySelectorAll<HTMLElement>("tr[data-words]")].flatMap((row) => rowOf(row) ?? []);
const groups = new Map<HTMLElement, Row[]>();
for (const each of rows) groups.set(each.group, [...(groups.get(each.group) ?? []), each]);

const value = (name: string): string => form?.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? "";

const asked = (): Wanted => ({
  words: wordsOf(value("text")),
  role: value("role"),
  organisation: value("organisation"),
  country: value("country"),
  link: value("link"),
});

function count(place: Element | null | undefined, shown: number, all: number): void {
  if (place instanceof HTMLElement) place.textContent = spell(place.dataset["count"] ?? "", { shown, all });
}

/** A hidden row is not sent, even if it is ticked: nobody acts on people whom they do not see. */
function filter(): void {
  const wanted = asked();
  let all = 0;
  for (const [group, some] of groups) {
    let shown = 0;
    for (const each of some) {
      const hidden = !isShown(each, wanted);
      each.row.hidden = hidden;
      each.box.disabled = hidden;
      if (!hidden) shown += 1;
    }
    group.hidden = shown === 0;
    count(group.querySelector("[data-count]"), shown, some.length);
    all += shown;
  }
  count(document.querySelector("p[data-count]"), all, rows.length);
  document.querySelector<HTMLElement>(".nobody")?.toggleAttribute("hidden", all > 0);
  sayChosen();
}

function sayChosen(): void {
  const chosen = rows.filter(({ box }) => box.checked && !box.disabled).length;
  const place = document.querySelector<HTMLElement>("[data-chosen]");
  if (place) place.textContent = chosen === 0 ? "" : spell(place.dataset["chosen"] ?? "", { count: chosen });
  const everyone = list?.querySelector<HTMLInputElement>(".choose-all input");
  if (everyone) everyone.checked = chosen > 0 && chosen === rows.filter(({ box }) => !box.disabled).length;
}

/** The address says what is looked for, so that reloading and the other languages keep it. */
function remember(): void {
  if (!form) return;
  const query = new URLSearchParams(location.search);
  for (const name of ["text", "role", "organisation", "country", "link"]) {
    if (value(name)) query.set(name, value(name));
    else query.delete(name);
    const kept = list?.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
    if (kept) kept.value = value(name);
  }
  for (const gone of ["said", "added", "changed", "same", "revoked"]) query.delete(gone);
  history.replaceState(null, "", `${location.pathname.replace(/\/people\/.*$/, "/people")}?${query}`);
}

form?.addEventListener("input", (event) => {
  if (event.target instanceof HTMLSelectElement && event.target.name === "view") return form.requestSubmit();
  filter();
  remember();
});

list?.addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement && event.target.closest(".choose-all")) {
    for (const { box } of rows) box.checked = event.target.checked && !box.disabled;
  }
  sayChosen();
});

// The rows say themselves who is chosen. Only a page without this script asks the server for everyone shown.
list?.querySelector(".choose-all input")?.removeAttribute("name");
if (form) filter();
