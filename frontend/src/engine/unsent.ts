import { here } from "./here";

/** A text that someone writes at one place. It is kept on this device until it is sent, so a reload or crash does not lose it. */
export class Unsent {
  readonly #key: string;
  #text: string;

  constructor(place: string) {
    const { exchange, person } = here().place;
    this.#key = `tertulia.unsent/${exchange}/${person}/${place}`;
    this.#text = stored(this.#key);
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    try {
      if (text) localStorage.setItem(this.#key, text);
      else localStorage.removeItem(this.#key);
    } catch {
      // Without storage the text lasts as long as the page.
    }
  }
}

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
