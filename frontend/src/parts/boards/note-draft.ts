import { Unsent } from "../../engine/unsent";
import type { Attribution } from "../../wire";

/** What someone has chosen for the note that they are writing. */
export interface NoteChoices {
  readonly heading?: string | undefined;
  readonly attribution?: Attribution | undefined;
}

interface Stored extends NoteChoices {
  readonly text: string;
}

/** A note that someone is writing at one place, with all that they have chosen for it. It outlives the page. */
export class NoteDraft {
  readonly #unsent: Unsent;

  constructor(place: string) {
    this.#unsent = new Unsent(place);
  }

  get text(): string {
    return this.#stored().text;
  }

  set text(text: string) {
    this.#keep({ ...this.#stored(), text });
  }

  get choices(): NoteChoices {
    return this.#stored();
  }

  choose(choices: NoteChoices): void {
    this.#keep({ ...this.#stored(), ...choices });
  }

  forget(): void {
    this.#unsent.text = "";
  }

  /** Whether another tab of this browser has just changed it. */
  follows(event: StorageEvent): boolean {
    return this.#unsent.follows(event);
  }

  #keep(draft: Stored): void {
    const isEmpty = !draft.text && draft.heading === undefined && draft.attribution === undefined;
    this.#unsent.text = isEmpty ? "" : JSON.stringify(draft);
  }

  /** Before, a draft was its text alone. */
  #stored(): Stored {
    const kept = this.#unsent.text;
    if (!kept.startsWith('{"')) return { text: kept };
    try {
      const { text, heading, attribution } = JSON.parse(kept) as Partial<Stored>;
      return { text: text ?? "", heading, attribution };
    } catch {
      return { text: kept };
    }
  }
}

/** A text that waits at another place than the one where someone writes now. */
export interface LeftText {
  readonly place: string;
  readonly board: string;
  readonly text: string;
}

/** The texts that wait at other places of this kind, such as boards that the page has left. */
export function leftTexts(kind: "note" | "line", here: string): LeftText[] {
  return Unsent.placesUnder(`${kind}/`)
    .filter((place) => place !== here)
    .map((place) => ({ place, board: place.split("/")[1] ?? "", text: new NoteDraft(place).text }))
    .filter(({ text }) => text.trim() !== "");
}
