import type { Command, FromBrowser, FromServer } from "../wire";
import { freshId } from "./fresh-id";
import { answerTo } from "./kept-answer";
import { LiveActs, type Outcome } from "./live-acts";
import { Outbox } from "./outbox";
import type { CopyShelf } from "./copy-shelf";
import { Keeper } from "./keeper";
import type { Shelf } from "./outbox-shelf";
import { PageChanges } from "./page-changes";
import type { Parts } from "./part";
import { Pulse } from "./pulse";
import { type Line, Socket, type Surroundings } from "./socket";
import { Interest } from "./interest";
import { ownerOf } from "./storage-names";
import { Store } from "./store";
import { StreamTime } from "./stream-time";
import { canUnpack } from "./unpack";
import type { Words } from "./words";

/** The data that the page carries in its HTML. */
export interface PagePlace {
  readonly exchange: string;
  readonly person: string;
  readonly page: string;
}

/** The `n` of a pong that the server sends without a ping. */
const UNASKED = 0;
/** No time limit: a kept command may wait as long as necessary. */
const WHENEVER = 0;
/** Where the typed texts are: on the server, on their way, only on this device, or refused. */
export type Safety = "saved" | "saving" | "on-this-device" | "refused";

/**
 * One exchange in this page: its store, its socket, stream time, and the two ways to send a command. The part of a
 * command decides: the outbox keeps it until the server has it, or it takes effect now or never.
 */
export class Exchange {
  readonly store: Store;
  readonly time = new StreamTime();
  readonly outbox: Outbox;
  /** Changes that any component may listen to: line, outbox, safety, stream time. */
  readonly changes = new PageChanges();
  /** When the server was last heard, by the clock of this device. Shows the age of the data while offline. */
  heardAt = Date.now();
  /** Whether the person has signed out on this device. */
  hasLeft = false;
  readonly #socket: Socket;
  readonly #pulse: Pulse;
  readonly #acts: LiveActs;
  readonly #interest: Interest;
  #leases = new Set<string>();
  readonly #parts: Parts;
  readonly #keeper: Keeper | undefined;

  constructor(readonly place: PagePlace, readonly words: Words, parts: Parts, topics: readonly string[], shelf: Shelf, surroundings: Surroundings, copies?: CopyShelf) {
    this.#parts = parts;
    this.#interest = new Interest(topics);
    this.store = new Store(place.person);
    const heard = (message: FromServer) => this.#hear(message);
    this.#socket = new Socket(surroundings, { hello: () => this.#hello(), heard, line: (line) => this.#entered(line) });
    this.#pulse = new Pulse(this.time, (message) => this.#socket.say(message));
    this.#acts = new LiveActs((id, command, withinMillis) => this.#send(id, command, withinMillis));
    this.#keeper = copies && new Keeper(this.owner, this, copies);
    this.outbox = new Outbox(this.owner, shelf, {
      send: ({ id, command }) => this.#send(id, command, WHENEVER),
      about: ({ id, command }) => this.about(command) ?? id,
      kept: ({ id, command }) => this.#foresee(id, command),
      done: (id, sequence) => this.store.done(id, sequence),
      dropped: (id) => this.store.forget(id),
      changed: () => this.changes.tell("changed"),
    });
  }

  get me(): string {
    return this.place.person;
  }

  /** Whose the texts and copies of this page are: the person, in this exchange. */
  get owner(): string {
    return ownerOf(this.place.exchange, this.place.person);
  }

  get line(): Line {
    return this.#socket.line;
  }

  get safety(): Safety {
    if (this.outbox.refused().length > 0) return "refused";
    if (this.outbox.waiting().length === 0) return "saved";
    return this.line === "live" ? "saving" : "on-this-device";
  }

  async open(): Promise<void> {
    await Promise.all([this.outbox.open(), this.#resume()]);
    this.#socket.connect();
  }

  /** Begins with what earlier pages have left on this device. */
  async #resume(): Promise<void> {
    const kept = await this.#keeper?.open();
    if (!kept) return;
    this.store.resume(kept, this.#interest.wants());
    this.heardAt = kept.heardAt;
    if (kept.stream && !this.time.known) this.#learnTime(kept.stream.at + (Date.now() - kept.heardAt) * kept.stream.rate, kept.stream.rate);
  }

  /** The page may end soon. */
  async rest(): Promise<void> {
    await this.#keeper?.writeNow();
  }

  /** Waits until there is something to draw, or nothing will come. */
  async hasState(): Promise<void> {
    if (this.#hasState() || this.#isOver()) return;
    await new Promise<void>((resolve) => {
      const stops = [this.store.subscribe(["topics"], () => finish()), this.changes.on("changed", () => (this.#isOver() || this.#hasState()) && finish())];
      const finish = () => {
        stops.forEach((stop) => stop());
        resolve();
      };
    });
  }

  /** A page draws all that is kept of it at once. Some of it is better than nothing when the server does not answer. */
  #hasState(): boolean {
    if (!this.store.isKept) return this.store.cursor > 0;
    return this.line !== "connecting" || this.#interest.wants().every((topic) => this.store.has(topic));
  }

  /** The person signs out: neither sends nor keeps anything more. */
  async leave(): Promise<void> {
    this.hasLeft = true;
    this.#socket.end();
    await this.#keeper?.forget();
  }

  wake(): void {
    this.#socket.wake();
    if (this.line === "live") this.#pulse.start();
  }

  /** Sends a command in the way that its part decides. */
  do(command: Command, id: string = freshId()): Promise<Outcome> {
    return this.#keeps(command) ? this.#keep(command, id) : this.#act(command, id);
  }

  /** The key of what a kept command changes. */
  about(command: Command): string | undefined {
    return command.type === "undo" ? this.outbox.aboutOf(command.act) : this.#parts.about(command);
  }

  /** Takes or releases a lease, such as "is writing". It is taken again after an interruption. */
  lease(key: string, on: boolean): void {
    if (this.#leases.has(key) === on) return;
    if (on) this.#leases.add(key);
    else this.#leases.delete(key);
    this.#socket.say({ type: "lease", key, on });
  }

  /** A piece of the page looks at these topics from now on; with none, it has gone. */
  look(piece: object, topics: readonly string[]): void {
    if (!this.#interest.look(piece, topics)) return;
    this.store.lookAt(this.#interest.wants());
    this.#socket.say({ type: "look", wants: this.#interest.wants() });
  }

  /** An undo goes the same way as the act. */
  #keeps(command: Command): boolean {
    if (command.type !== "undo") return this.#parts.keeps(command);
    return this.outbox.knows(command.act) || this.#parts.keepsAct(this.store.one("act", command.act)?.what);
  }

  /** Stores the command on this device, then sends it. A refused command that nobody has to decide about is discarded. */
  async #keep(command: Command, id: string): Promise<Outcome> {
    await this.outbox.keep(command, id);
    const outcome = await answerTo(id, this.outbox, this.changes);
    if (outcome.kind !== "refused" || this.#parts.staysRefused(command)) return outcome;
    this.outbox.discard(id);
    this.changes.fail(command, outcome);
    return outcome;
  }

  /** Sends a command that takes effect within seconds, or not at all. */
  async #act(command: Command, id: string): Promise<Outcome> {
    this.#foresee(id, command);
    const asked = this.#acts.ask(command, id);
    if (this.#isDown()) this.#acts.giveUp();
    const outcome = await asked;
    if (outcome.kind === "done") {
      this.store.done(id, outcome.sequence);
    } else {
      this.store.forget(id);
      this.changes.fail(command, outcome);
    }
    return outcome;
  }

  #hello(): FromBrowser {
    const wants = this.#interest.wants();
    this.store.interrupt();
    return { type: "hello", stream: this.place.exchange, ...this.store.having(wants), wants, unpacks: canUnpack };
  }

  #hear(message: FromServer): void {
    this.heardAt = Date.now();
    this.#keeper?.heard();
    switch (message.type) {
      case "welcome":
        return this.#welcome(message);
      case "changes":
        return this.store.apply(message) ? undefined : this.#socket.reopen();
      case "leases":
        return this.store.hold(message);
      case "pong":
        return message.n === UNASKED ? this.#anotherCourse(message) : this.#pulse.hear(message);
      case "done":
        return this.#answererOf(message.id).done(message.id, message.sequence);
      case "refused":
        return this.#answererOf(message.id).refuse(message.id, message.code, message.details);
      case "unknown":
        return this.#answererOf(message.id).unknown(message.id);
      case "bad":
        return message.id ? this.#answererOf(message.id).refuse(message.id, message.code, {}) : undefined;
      case "bye":
        return undefined;
    }
  }

  #welcome({ epoch, mark, at, rate }: Extract<FromServer, { type: "welcome" }>): void {
    this.store.begin(epoch, mark);
    if (!this.time.known) this.#learnTime(at, rate);
    this.#pulse.start();
    for (const key of this.#leases) this.#socket.say({ type: "lease", key, on: true });
    this.outbox.sendAgain();
    this.#acts.sendAll();
  }

  /** Stream time jumped, or has another rate. */
  #anotherCourse({ at, rate }: Extract<FromServer, { type: "pong" }>): void {
    this.#learnTime(at, rate);
    this.#pulse.start();
  }

  /** Every clock is drawn as soon as the time is known. */
  #learnTime(at: number, rate: number): void {
    this.time.guess(at, rate);
    this.changes.tell("time");
  }

  #answererOf(id: string): Outbox | LiveActs {
    return this.outbox.has(id) ? this.outbox : this.#acts;
  }

  #send(id: string, command: Command, withinMillis: number): boolean {
    return this.line === "live" && this.#socket.say({ type: "do", id, withinMillis, command });
  }

  #foresee(id: string, command: Command): void {
    const by = { me: this.me, at: this.time.known ? this.time.now() : 0 };
    if (command.type === "undo") this.store.forget(command.act);
    this.store.foresee(id, this.#parts.foresee(id, command, by));
  }

  #entered(line: Line): void {
    if (line !== "live") {
      this.#pulse.stop();
      this.store.releaseAll();
    }
    if (this.#isDown()) this.#acts.giveUp();
    if (line === "signed-out") void this.#keeper?.forget();
    this.changes.tell("changed");
  }

  #isOver(): boolean {
    return this.line === "ended" || this.line === "signed-out";
  }

  #isDown(): boolean {
    return this.line === "offline" || this.line === "ended" || this.line === "signed-out";
  }
}
