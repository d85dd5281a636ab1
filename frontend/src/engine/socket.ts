import type { FromBrowser, FromServer } from "../wire";
import { InOrder } from "./in-order";
import { unpack } from "./unpack";

/** The state of the connection. It is offline only after two failures. After ended and signed-out it does not reconnect. */
export type Line = "connecting" | "live" | "interrupted" | "offline" | "ended" | "signed-out";

/** What the socket needs from the page. Tests replace it. */
export interface Surroundings {
  open(): WebSocket;
  after(millis: number, act: () => void): () => void;
  random(): number;
  /** Whether the server knows this reader, as far as the page can ask. */
  isSignedIn(): Promise<boolean>;
}

/** Receives what comes over the socket. */
export interface SocketEvents {
  hello(): FromBrowser;
  heard(message: FromServer): void;
  line(line: Line): void;
}

const FIRST_WAIT_MILLIS = 1_000;
const LONGEST_WAIT_MILLIS = 30_000;
const SILENCE_MILLIS = 25_000;
const WELCOME_MILLIS = 10_000;

/** A packed message comes as bytes. */
const textOf = (data: unknown): string | Promise<string> => (data instanceof ArrayBuffer ? unpack(data) : String(data));

/** The one socket of a page: says hello, reconnects, and notices when the server has been silent for too long. */
export class Socket {
  #socket: WebSocket | undefined;
  #line: Line = "connecting";
  #failures = 0;
  #bye: Extract<FromServer, { type: "bye" }> | undefined;
  #cancelWait = () => {};
  #cancelWatch = () => {};
  readonly #surroundings: Surroundings;
  readonly #events: SocketEvents;

  constructor(surroundings: Surroundings, events: SocketEvents) {
    this.#surroundings = surroundings;
    this.#events = events;
  }

  get line(): Line {
    return this.#line;
  }

  connect(): void {
    if (this.#line === "ended" || this.#line === "signed-out" || this.#socket) return;
    this.#cancelWait();
    const socket = this.#surroundings.open();
    this.#socket = socket;
    this.#watch(WELCOME_MILLIS);
    socket.addEventListener("open", () => this.say(this.#events.hello()));
    socket.binaryType = "arraybuffer";
    const inOrder = new InOrder(() => socket === this.#socket && this.reopen());
    socket.addEventListener("message", ({ data }) => inOrder.take(textOf(data), (text) => this.#hear(socket, JSON.parse(text) as FromServer)));
    socket.addEventListener("close", () => inOrder.take("", () => this.#lost(socket)));
  }

  /** Sends a message now, or not at all. Returns whether it was sent. */
  say(message: FromBrowser): boolean {
    if (this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  /** The page woke up or the network is back: reconnects at once. */
  wake(): void {
    if (this.#socket) this.#watch(SILENCE_MILLIS / 5);
    else this.connect();
  }

  /** A frame does not fit the state of the page: says hello on a new socket. */
  reopen(): void {
    const socket = this.#socket;
    if (!socket) return;
    socket.close();
    this.#lost(socket);
  }

  /** The person leaves: does not connect again. */
  end(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#cancelWait();
    this.#cancelWatch();
    socket?.close();
    this.#enter("signed-out");
  }

  #hear(socket: WebSocket, message: FromServer): void {
    if (socket !== this.#socket) return;
    this.#watch(SILENCE_MILLIS);
    if (message.type === "welcome") this.#welcomed();
    if (message.type === "bye") this.#bye = message;
    this.#events.heard(message);
  }

  #welcomed(): void {
    this.#failures = 0;
    this.#enter("live");
  }

  #lost(socket: WebSocket): void {
    if (socket !== this.#socket) return;
    this.#socket = undefined;
    this.#cancelWatch();
    const bye = this.#bye;
    this.#bye = undefined;
    if (bye && bye.comeBackMillis == null) return this.#enter(bye.why === "unwelcome" ? "signed-out" : "ended");
    this.#failures += 1;
    this.#enter(this.#failures < 2 ? "interrupted" : "offline");
    this.#cancelWait = this.#surroundings.after(this.#wait(bye?.comeBackMillis), () => this.connect());
    if (this.#failures > 1) void this.#doubtSession();
  }

  /** A refused connection looks like a bad line. Only a request tells whether the session has ended. */
  async #doubtSession(): Promise<void> {
    if ((await this.#surroundings.isSignedIn()) || this.#socket) return;
    this.#cancelWait();
    this.#enter("signed-out");
  }

  /** A random delay, so that not all pages reconnect to the server at the same moment. */
  #wait(asked: number | null | undefined): number {
    const { random } = this.#surroundings;
    if (asked != null) return asked * (0.5 + random());
    const longest = Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS * 2 ** (this.#failures - 1));
    return longest * (0.5 + random() / 2);
  }

  #watch(millis: number): void {
    this.#cancelWatch();
    this.#cancelWatch = this.#surroundings.after(millis, () => this.reopen());
  }

  #enter(line: Line): void {
    if (this.#line === line) return;
    this.#line = line;
    this.#events.line(line);
  }
}
