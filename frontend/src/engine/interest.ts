import { covers } from "./topics";

/** The server reads no more topics in one message. */
const MOST_TOPICS = 100;

/** The topics that a page looks at: those of the whole page, and those of the pieces that are on it now. */
export class Interest {
  readonly #always: readonly string[];
  readonly #now = new Map<object, readonly string[]>();

  constructor(always: readonly string[]) {
    this.#always = always;
  }

  /** A piece of the page looks at these topics now. Returns whether that is news. */
  look(piece: object, topics: readonly string[]): boolean {
    const before = this.wants().join();
    if (topics.length > 0) this.#now.set(piece, topics);
    else this.#now.delete(piece);
    return this.wants().join() !== before;
  }

  /** When they are too many, those that are most alike become one, such as the notes of all rooms. */
  wants(): string[] {
    return atMost(MOST_TOPICS, [...new Set([...this.#always, ...[...this.#now.values()].flat()])]).toSorted();
  }
}

function atMost(most: number, topics: readonly string[]): readonly string[] {
  const wide = topics.length > most ? commonest(topics.map(wider)) : undefined;
  return wide === undefined ? topics : atMost(most, [...topics.filter((topic) => !covers(wide, topic)), wide]);
}

/** All topics like this one, but for its last name: `note/room:*` for `note/room:r1/*`. */
const wider = (topic: string): string => topic.replace(/[/:]?\*$/, "").replace(/[^/:]*$/, "*");

/** The one that stands here most often. Never everything. */
function commonest(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const each of all) if (each !== "*") counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
