import { Unsent } from "../../engine/unsent";
import type { Attribution } from "../../wire";
import { narrower } from "./house-rule";

/** What someone has chosen for the note that they are writing. */
export interface NoteChoices {
  readonly heading?: string | undefined;
  readonly attribution?: Attribution | undefined;
}

interface Stored extends NoteChoices {
  readonly text: string;
  readonly begun?: Attribution | undefined;
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

  /** The narrowest attribution that the person has seen or chosen since they began this text. It keeps a text from becoming wider. */
  get begun(): Attribution | undefined {
    return this.#stored().begun;
  }

  /** Keeps the text, which the person writes while the page shows this attribution. */
  write(text: string, shown: Attribution): void {
    const { begun, ...rest } = this.#stored();
    this.#keep({ ...rest, text, begun: text ? narrower(begun ?? shown, shown) : undefined });
  }

  get choices(): NoteChoices {
    return this.#stored();
  }

  /** What someone chooses holds for the text that they have begun, also when it is wider than before. */
  choose(choices: NoteChoices): void {
    const { begun, ...rest } = this.#stored();
    this.#keep({ ...rest, ...choices, begun: begun && (choices.attribution ?? begun) });
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

  #stored(): Stored {
    const { text = "", heading, attribution, begun } = parsed(this.#unsent.text);
    return { text, heading, attribution, begun: text ? (begun ?? attribution ?? "city-unnamed") : undefined };
  }
}

/** Before, a draft was its text alone, and it did not say how it was begun. */
function parsed(kept: string): Partial<Stored> {
  if (!kept.startsWith('{"')) return { text: kept };
  try {
    return JSON.parse(kept) as Partial<Stored>;
  } catch {
    return { text: kept };
  }
}

/** A text that waits at another place than the one where someone writes now. */
export interface LeftText {
  readonly place: string;
  readonly board: string;
  readonly text: string;
  /** Who was to learn the city's name at most. */
  readonly begun: Attribution | undefined;
}

/** The texts that wait at other places of this kind, such as boards that the page has left. */
export function leftTexts(kind: "note" | "line", here: string): LeftText[] {
  return Unsent.placesUnder(`${kind}/`)
    .filter((place) => place !== here)
    .map((place) => {
      const { text, begun } = new NoteDraft(place);
      return { place, board: place.split("/")[1] ?? "", text, begun };
    })
    .filter(({ text }) => text.trim() !== "");
}
