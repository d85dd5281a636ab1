/** A text being written, kept on this device until it is sent: a reload or a crash does not lose it. */
export class Draft {
  #text: string;

  constructor(private readonly name: string) {
    this.#text = read(name);
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    try {
      if (text) localStorage.setItem(key(this.name), text);
      else localStorage.removeItem(key(this.name));
    } catch {
      // Without storage the draft lasts as long as the page.
    }
  }
}

const key = (name: string) => `tertulia.draft/${name}`;

function read(name: string): string {
  try {
    return localStorage.getItem(key(name)) ?? "";
  } catch {
    return "";
  }
}
