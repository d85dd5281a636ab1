import type { Command, Wording } from "../wire";
import type { Exchange } from "./exchange";
import { freshId } from "./fresh-id";
import { here } from "./here";
import { Unsent } from "./unsent";

/** A command that writes a new text. */
type Write = Extract<Command, { readonly wording: Wording; readonly base?: never }>;

/** An edit that a person has begun and not sent. */
export interface OpenEdit {
  /** The text at the start, on which the change is based. Edits of others do not touch it. */
  readonly from: Wording;
  /** What the person has typed. */
  readonly text: string;
  /** Writes the text again, if what it belongs to goes. */
  readonly anew: Write;
}

const PLACE = "edit/";

/**
 * The open edits of this person, by what they change, such as `note/n1`. They do not belong to an element of the page: a
 * card that moves is drawn again elsewhere, and its edit is still open there. A reload does not lose them either.
 */
class OpenEdits {
  readonly #kept = new Map<string, Unsent>();

  constructor() {
    for (const place of Unsent.placesUnder(PLACE)) this.#kept.set(place.slice(PLACE.length), new Unsent(place));
  }

  of(key: string): OpenEdit | undefined {
    const text = this.#kept.get(key)?.text;
    return text ? (JSON.parse(text) as OpenEdit) : undefined;
  }

  begin(key: string, from: Wording, anew: Write): void {
    if (this.of(key)) return;
    this.#keep(key, { from, text: from.text, anew });
    here().changes.tell("changed");
  }

  type(key: string, text: string): void {
    const edit = this.of(key);
    if (edit) this.#keep(key, { ...edit, text });
  }

  end(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    kept.text = "";
    this.#kept.delete(key);
    here().changes.tell("changed");
  }

  has(key: string): boolean {
    return this.#kept.has(key);
  }

  /** The keys of all open edits of notes or of messages. */
  keysOf(kind: "note" | "message"): string[] {
    return [...this.#kept.keys()].filter((key) => key.startsWith(`${kind}/`));
  }

  #keep(key: string, edit: OpenEdit): void {
    const kept = this.#kept.get(key) ?? new Unsent(`${PLACE}${key}`);
    kept.text = JSON.stringify(edit);
    this.#kept.set(key, kept);
  }
}

const all = new WeakMap<Exchange, OpenEdits>();

/** The open edits in the exchange of this page. */
export function openEdits(): OpenEdits {
  const edits = all.get(here()) ?? new OpenEdits();
  all.set(here(), edits);
  return edits;
}

/** Whether the person has changed the text. */
export const isChanged = ({ from, text }: OpenEdit): boolean => text.trim() !== "" && text.trim() !== from.text.trim();

/** Whether the reader is editing a note. It stays where it is shown until then. */
export const isEdited = (note: string): boolean => openEdits().has(`note/${note}`);

/** The command that writes the typed text anew. */
export const writtenAnew = ({ anew, text }: OpenEdit): Command => ({ ...anew, wording: { ...anew.wording, edit: freshId(), text: text.trim() } });
