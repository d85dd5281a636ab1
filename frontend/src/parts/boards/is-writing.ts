import { here } from "../../engine/here";

const RESTING_MILLIS = 5_000;

/** Tells others on which board this person writes, until five seconds after the last key. */
export class IsWriting {
  #board = "";
  #resting: ReturnType<typeof setTimeout> | undefined;

  tell(board: string, writes: boolean): void {
    if (board !== this.#board) this.#rest();
    this.#board = board;
    if (!writes) return this.#rest();
    clearTimeout(this.#resting);
    here().lease(`writing/${board}`, true);
    this.#resting = setTimeout(() => this.#rest(), RESTING_MILLIS);
  }

  #rest(): void {
    clearTimeout(this.#resting);
    here().lease(`writing/${this.#board}`, false);
  }
}
