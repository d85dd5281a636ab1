import { MOST_SENT_BYTES, toSend } from "./poster-file";
import { type UploadOutcome, type UploadProgress, Upload } from "./upload";

/** What can be said about a poster that was chosen. */
export type PosterState = { readonly as: "preparing" } | UploadProgress | UploadOutcome | { readonly as: "too-large" | "unreadable" };

const changes = new EventTarget();
const all = new Map<string, PosterOnItsWay>();

/** The latest poster that was chosen for an address, even if the reader has turned to another part of the page since. */
export const posterFor = (address: string): PosterOnItsWay | undefined => all.get(address);

/** Calls back at each change of any poster. Returns how to stop. */
export function onPosterChange(act: () => void): () => void {
  changes.addEventListener("change", act);
  return () => changes.removeEventListener("change", act);
}

/** A poster on its way from this device. */
export class PosterOnItsWay {
  readonly #stop = new AbortController();
  #state: PosterState = { as: "preparing" };
  /** Comes true when nothing moves any more. */
  ended: Promise<void> = Promise.resolve();

  get state(): PosterState {
    return this.#state;
  }

  get isMoving(): boolean {
    return ["preparing", "sending", "waiting", "drawing"].includes(this.#state.as);
  }

  cancel(): void {
    this.#stop.abort();
  }

  send(file: File, address: string): Promise<void> {
    all.set(address, this);
    this.#become({ as: "preparing" });
    return (this.ended = this.#send(file, address));
  }

  /** Makes the file smaller if it can, and sends it. Until that has ended the browser asks before it leaves the page. */
  async #send(file: File, address: string): Promise<void> {
    addEventListener("beforeunload", stay);
    try {
      const blob = await toSend(file);
      if (blob.size > MOST_SENT_BYTES) this.#become({ as: "too-large" });
      else this.#become(await new Upload(address, blob, this.#stop.signal, (progress) => this.#become(progress)).run());
    } catch {
      this.#become({ as: "unreadable" });
    } finally {
      removeEventListener("beforeunload", stay);
    }
  }

  #become(state: PosterState): void {
    this.#state = state;
    changes.dispatchEvent(new Event("change"));
  }
}

const stay = (event: BeforeUnloadEvent) => event.preventDefault();
