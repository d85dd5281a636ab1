import type { ReactiveController, ReactiveControllerHost } from "lit";
import { tooManyCharacters } from "../../engine/limits";
import { tell } from "../../engine/words-here";
import type { Attribution } from "../../wire";
import { atMost, narrower } from "./house-rule";
import { type LeftText, type NoteChoices, NoteDraft } from "./note-draft";

/** The note that someone writes in a field. It is the draft of one place, and follows what other tabs of this browser do to it. */
export class NoteField implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #possible: () => readonly Attribution[];
  #place = "";
  #draft: NoteDraft | undefined;

  constructor(host: ReactiveControllerHost, possible: () => readonly Attribution[]) {
    this.#host = host;
    this.#possible = possible;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("storage", this.#elsewhere);
  }

  hostDisconnected(): void {
    window.removeEventListener("storage", this.#elsewhere);
  }

  get place(): string {
    return this.#place;
  }

  /** Goes on with the draft of this place. */
  turnTo(place: string): void {
    if (place === this.#place) return;
    this.#place = place;
    this.#draft = new NoteDraft(place);
  }

  get text(): string {
    return this.#draft?.text ?? "";
  }

  keep(text: string, shown = this.attribution): void {
    this.#draft?.write(text, shown);
    this.#host.requestUpdate();
  }

  get choices(): NoteChoices {
    return this.#draft?.choices ?? {};
  }

  choose(choices: NoteChoices): void {
    this.#draft?.choose(choices);
    this.#host.requestUpdate();
  }

  /** Who may learn the city's name here. The usual choice comes first. */
  get possible(): readonly Attribution[] {
    return this.#possible();
  }

  /** Who may learn the city's name of this note: no more than when it was begun, or than was chosen. */
  get attribution(): Attribution {
    const { possible } = this;
    const kept = this.#draft?.begun ?? this.choices.attribution;
    return kept ? atMost(kept, possible) : (possible[0] ?? "city-unnamed");
  }

  /** By how much the text is too long, in words, or nothing. */
  get tooLong(): string {
    const over = tooManyCharacters(this.text);
    return over > 0 ? tell("write.too-long", { over }) : "";
  }

  /** A text that waited elsewhere comes to what is written here. The city stays unnamed, or the text in the room. */
  take({ text, begun }: LeftText): void {
    const most = atMost(narrower(begun ?? "city-unnamed", "city-unnamed"), this.possible);
    this.keep([this.text.trim(), text].filter(Boolean).join("\n"), narrower(this.attribution, most));
  }

  /** Another tab writes the same note. */
  readonly #elsewhere = (event: StorageEvent): void => {
    if (this.#draft?.follows(event)) this.#host.requestUpdate();
  };
}
