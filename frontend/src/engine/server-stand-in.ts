import type { Command } from "../wire";
import type { Kept } from "./outbox-shelf";

/** Faults between a page and the server, each as a probability. */
export interface Faults {
  readonly breaks: number;
  readonly doubts: number;
  readonly busy: number;
  readonly silence: number;
}

export type Answer = { readonly kind: "done" | "unknown" | "busy" | "refused"; readonly id: string };

const PER_SECOND = 10;
const BURST = 40;
const LEASES = 16;
const TURN_MILLIS = 30;
const TRAVEL_MILLIS = 120;
const AWAY_MILLIS = 1_000;
const PING_MILLIS = 15_000;
const PINGS = 4;
const BURST_OF_PINGS = 12;
const BETWEEN_PINGS_MILLIS = 250;

/**
 * Answers commands as the server does: at most ten messages a second and forty in a burst, in order, once for each id. A
 * broken connection gets no answer. A note has to be written before another command can change it.
 */
export class ServerStandIn {
  floods = 0;
  /** The order of commands for each note. */
  readonly effects = new Map<string, string[]>();
  #answers = new Map<string, Answer>();
  #queue: Kept[] = [];
  #line = 0;
  #left = BURST;
  #at = performance.now();
  readonly #faults: Faults;
  readonly #random: () => number;
  readonly #page: { welcomed(): void; heard(answer: Answer): void };

  constructor(faults: Faults, random: () => number, page: { welcomed(): void; heard(answer: Answer): void }) {
    this.#faults = faults;
    this.#random = random;
    this.#page = page;
    setInterval(() => this.#turn(), TURN_MILLIS);
    setInterval(() => this.#ask(PINGS), PING_MILLIS);
  }

  /** A page connects. Hello, leases and pings count as messages. */
  connect(): void {
    this.#left = BURST;
    this.#line = Math.abs(this.#line) + 1;
    for (let n = 0; n < 1 + LEASES; n += 1) this.#hear();
    this.#ask(BURST_OF_PINGS);
    this.#page.welcomed();
  }

  send(kept: Kept): boolean {
    if (this.#line < 0) return false;
    this.#hear();
    if (this.#happens("busy")) this.#tell({ kind: "busy", id: kept.id });
    else this.#queue.push(kept);
    return true;
  }

  #ask(pings: number): void {
    for (let n = 0; n < pings; n += 1) setTimeout(() => this.#hear(), BETWEEN_PINGS_MILLIS * n);
  }

  #hear(): void {
    const now = performance.now();
    this.#left = Math.min(BURST, this.#left + ((now - this.#at) / 1_000) * PER_SECOND);
    this.#at = now;
    this.#left -= 1;
    if (this.#left < 0) this.#flood();
  }

  #flood(): void {
    this.floods += 1;
    this.#break();
  }

  /** Decides all that waits. When the append is in doubt it may have happened, and the page is not told. */
  #turn(): void {
    if (this.#happens("breaks")) this.#break();
    const batch = this.#queue.splice(0);
    if (!this.#happens("doubts")) return batch.forEach((kept) => this.#tell(this.#decide(kept)));
    if (this.#random() < 0.5) batch.forEach((kept) => this.#decide(kept));
    for (const { id } of batch) this.#tell({ kind: "unknown", id });
  }

  #decide({ id, command }: Kept): Answer {
    const known = this.#answers.get(id);
    if (known) return known;
    if (!this.#mayBe(command)) return { kind: "refused", id };
    this.#take(command);
    const done: Answer = { kind: "done", id };
    this.#answers.set(id, done);
    return done;
  }

  #mayBe(command: Command): boolean {
    if (command.type === "stackNote") return this.effects.has(command.note) && this.effects.has(command.onto);
    return command.type !== "typeNote" || this.effects.has(command.note);
  }

  #take(command: Command): void {
    if (command.type === "writeNote") this.effects.set(command.note, [...(this.effects.get(command.note) ?? []), "written"]);
    if (command.type === "typeNote") this.effects.get(command.note)?.push(command.as ?? "note");
    if (command.type === "stackNote") this.effects.get(command.note)?.push(`onto ${command.onto}`);
  }

  #tell(answer: Answer): void {
    if (this.#happens("silence")) return;
    const line = this.#line;
    setTimeout(() => line === this.#line && this.#page.heard(answer), TRAVEL_MILLIS);
  }

  #break(): void {
    if (this.#line < 0) return;
    this.#line *= -1;
    setTimeout(() => this.connect(), AWAY_MILLIS);
  }

  #happens(what: keyof Faults): boolean {
    return this.#random() < this.#faults[what];
  }
}
