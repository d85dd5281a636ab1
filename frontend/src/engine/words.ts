import { IntlMessageFormat } from "intl-messageformat";
import type { Multilingual } from "../wire";

export type Values = { readonly [name: string]: string | number };
type Catalogue = { readonly [id: string]: string };

const files = import.meta.glob<Catalogue>("../../messages/{live,staff}.*.json", { import: "default" });

export const LANGUAGES: { readonly [language: string]: string } = { en: "English", es: "Español", fr: "Français" };
const FALLBACK = "en";
const REMEMBERED = "tertulia.language";

/** A text in one of its languages, and which language that is. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

/** The words of the page in the reader's language. There is one catalogue for each language, and the page loads only one. */
export class Words {
  #language = FALLBACK;
  #messages = new Map<string, string>();
  #formats = new Map<string, IntlMessageFormat>();
  #listeners = new Set<() => void>();
  readonly #parts: readonly string[];

  constructor(parts: readonly string[]) {
    this.#parts = parts;
  }

  get language(): string {
    return this.#language;
  }

  /** Loads a language and shows it everywhere. Drafts stay, because only words are drawn again. */
  async speak(language: string): Promise<void> {
    const chosen = language in LANGUAGES ? language : FALLBACK;
    const catalogues = await Promise.all(this.#parts.map((part) => load(part, chosen)));
    this.#messages = new Map(catalogues.flatMap((catalogue) => Object.entries(catalogue)));
    this.#formats.clear();
    this.#language = chosen;
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  has(id: string): boolean {
    return this.#messages.has(id);
  }

  /** A message of the catalogue. */
  tell = (id: string, values?: Values): string => {
    const message = this.#messages.get(id);
    if (message === undefined) return id;
    return String(this.#format(id, message).format(values));
  };

  /** A text of the exchange in the reader's language, or else in a language it has. */
  said(text: Multilingual | null | undefined): Said {
    const language = [this.#language, FALLBACK, ...Object.keys(text ?? {})].find((each) => text?.[each]);
    return language ? { text: text?.[language] ?? "", language } : { text: "", language: this.#language };
  }

  say = (text: Multilingual | null | undefined): string => this.said(text).text;

  /** A time of day in a zone, as people write it in this language. */
  timeOfDay(millis: number, zone?: string): string {
    const options = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", ...(zone ? { timeZone: zone } : {}) } as const;
    return new Intl.DateTimeFormat(this.#language, options).format(millis);
  }

  date(millis: number, zone?: string): string {
    const options = { weekday: "long", day: "numeric", month: "long", ...(zone ? { timeZone: zone } : {}) } as const;
    return new Intl.DateTimeFormat(this.#language, options).format(millis);
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.#language, { style: "long", type: "conjunction" }).format(items);
  }

  #format(id: string, message: string): IntlMessageFormat {
    let format = this.#formats.get(id);
    if (!format) this.#formats.set(id, (format = new IntlMessageFormat(message, this.#language)));
    return format;
  }
}

async function load(part: string, language: string): Promise<Catalogue> {
  const file = files[`../../messages/${part}.${language}.json`] ?? files[`../../messages/${part}.${FALLBACK}.json`];
  return file ? file() : {};
}

/** The language chosen on this device, else the language of the page. */
export function preferredLanguage(page: string): string {
  return remembered() ?? page;
}

export function rememberLanguage(language: string): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(REMEMBERED);
  } catch {
    return null;
  }
}
