import { freshId } from "../../engine/fresh-id";

/** What became of a file: accepted, cancelled, or the reason for the refusal in the reader's language. */
export type UploadOutcome = { readonly as: "taken" | "cancelled" } | { readonly as: "refused"; readonly why: string };

/** How far a file is, from 0 to 1: on its way, waiting for a broken line, or arrived and being drawn. */
export type UploadProgress = { readonly as: "sending" | "waiting" | "drawing"; readonly sent: number };

/** A broken line loses one piece at most: 20 seconds at 50 kbit/s. */
const PIECE_BYTES = 128 * 1024;
/** A line on which nothing moves for this long counts as broken. */
const PATIENCE_MILLIS = 30_000;
/** Drawing all pages may take this long. */
const DRAWING_MILLIS = 180_000;
const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 30_000;

interface Answer {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends a file in pieces. The server says after each how much it has, so a broken line costs one piece, and the rest
 * follows as soon as the line is back. It goes on until the file is there, is refused or the person cancels.
 */
export class Upload {
  readonly #id = freshId();
  readonly #address: string;
  readonly #file: Blob;
  readonly #stop: AbortSignal;
  readonly #tell: (progress: UploadProgress) => void;
  #received = 0;

  constructor(address: string, file: Blob, stop: AbortSignal, tell: (progress: UploadProgress) => void) {
    this.#address = address;
    this.#file = file;
    this.#stop = stop;
    this.#tell = tell;
  }

  async run(): Promise<UploadOutcome> {
    for (let pause = FIRST_PAUSE_MILLIS; !this.#stop.aborted; ) {
      const { status, text } = await this.#piece();
      if (status === 201) return { as: "taken" };
      if (this.#stop.aborted) break;
      if (status === 200 && this.#hasMore(text)) {
        pause = FIRST_PAUSE_MILLIS;
      } else if (status === 200 || mayPass(status)) {
        this.#say("waiting", 0);
        await this.#lineOr(pause * (0.5 + Math.random() / 2));
        pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
      } else return { as: "refused", why: text };
    }
    return { as: "cancelled" };
  }

  /** Takes over how much the server has, and tells whether that is more than before. The page of a hotel's network says nothing. */
  #hasMore(said: string): boolean {
    const before = this.#received;
    if (/^\d+$/.test(said)) this.#received = Math.min(Number(said), this.#file.size);
    return this.#received > before;
  }

  #say(as: UploadProgress["as"], inPiece: number): void {
    this.#tell({ as, sent: Math.min(1, (this.#received + inPiece) / Math.max(1, this.#file.size)) });
  }

  /** Sends the next piece. A broken line has the status 0. */
  #piece(): Promise<Answer> {
    const piece = this.#file.slice(this.#received, this.#received + PIECE_BYTES);
    const isLast = this.#received + piece.size === this.#file.size;
    const request = new XMLHttpRequest();
    const watch = new Patience(() => request.abort());
    return new Promise((resolve) => {
      const end = (answer: Answer) => {
        watch.end();
        this.#stop.removeEventListener("abort", stop);
        resolve(answer);
      };
      const stop = () => request.abort();
      this.#stop.addEventListener("abort", stop);
      request.upload.addEventListener("progress", ({ loaded }) => {
        const arrived = isLast && loaded >= piece.size;
        this.#say(arrived ? "drawing" : "sending", loaded);
        watch.wait(arrived ? DRAWING_MILLIS : PATIENCE_MILLIS);
      });
      request.addEventListener("load", () => end({ status: request.status, text: request.responseText }));
      for (const lost of ["error", "abort"]) request.addEventListener(lost, () => end({ status: 0, text: "" }));
      request.open("POST", this.#address);
      for (const [name, value] of Object.entries(this.#headers())) request.setRequestHeader(name, value);
      watch.wait(PATIENCE_MILLIS);
      request.send(piece);
    });
  }

  #headers(): Record<string, string> {
    return {
      Accept: "text/plain",
      "Content-Type": "application/octet-stream",
      "Upload-Id": this.#id,
      "Upload-Offset": String(this.#received),
      "Upload-Length": String(this.#file.size),
    };
  }

  /** Waits for a while, but no longer than until the device says that it has a line, or the person cancels. */
  #lineOr(millis: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        removeEventListener("online", done);
        this.#stop.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, millis);
      addEventListener("online", done);
      this.#stop.addEventListener("abort", done);
    });
  }
}

/** A broken line, a server that starts again, or one that has much to do: the next try may succeed. */
const mayPass = (status: number) => status === 0 || status === 429 || status === 502 || status === 503 || status === 504;

/** Gives up when it is not told to wait again in time. */
class Patience {
  #timer = 0;
  readonly #giveUp: () => void;

  constructor(giveUp: () => void) {
    this.#giveUp = giveUp;
  }

  wait(millis: number): void {
    this.end();
    this.#timer = window.setTimeout(this.#giveUp, millis);
  }

  end(): void {
    window.clearTimeout(this.#timer);
  }
}
