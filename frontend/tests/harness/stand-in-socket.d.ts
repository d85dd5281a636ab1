import type { Changes, FromBrowser, FromServer } from "../../src/wire";

export interface Told {
  readonly now: number;
  readonly me: string;
  /** Everything that the server shows. */
  readonly state: Changes;
  readonly leases?: { readonly [lease: string]: readonly string[] };
}

/** What goes wrong. */
export interface SocketFaults {
  readonly conflict?: boolean;
  readonly refuses?: string;
  /** What the refusal says besides its code. */
  readonly details?: { readonly [detail: string]: string };
  readonly signedOut?: boolean;
  readonly offline?: boolean;
}

export interface StandInSocket extends WebSocket {
  /** Sends a message as the server does. */
  say(message: FromServer): void;
  /** Ends the session. */
  leave(): void;
}

export function standInSocket(scene: Told, faults?: SocketFaults, heard?: (message: FromBrowser) => void): new () => StandInSocket;
