import { here } from "./here";
import { UNSENT } from "./storage-names";

/** A text that someone writes at one place. It is kept on this device until it is sent, so a reload or crash does not lose it. */
export class Unsent {
  readonly #key: string;
  #text: string;

  constructor(place: string) {
    this.#key = `${mine()}${place}`;
    this.#text = stored(this.#key);
  }

  /** The places under this one where an earlier page has left a text. */
  static placesUnder(place: string): string[] {
    try {
      const under = `${mine()}${place}`;
      return Object.keys(localStorage).flatMap((key) => (key.startsWith(under) ? [key.slice(mine().length)] : []));
    } catch {
      return [];
    }
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

/** The beginning of all keys of this person in this exchange. */
function mine(): string {
  return `${UNSENT}${here().owner}/`;
}

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
