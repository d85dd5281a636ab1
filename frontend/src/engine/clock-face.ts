import type { Clock } from "../wire";

/** The state of a clock, as people see it. */
export type ClockState = "armed" | "running" | "paused" | "warning" | "last-call" | "overtime" | "ended";

/** What a clock shows at one moment. */
export interface ClockFace {
  readonly state: ClockState;
  /** Negative in overtime. */
  readonly leftMillis: number;
  readonly figure: string;
  /** Which part of its length has passed, from 0 to 1. */
  readonly gone: number;
}

export const MINUTE_MILLIS = 60_000;
export const WARNING_MILLIS = MINUTE_MILLIS;
export const LAST_CALL_MILLIS = 10_000;

export function leftOf(clock: Clock, now: number): number {
  return clock.phase === "running" ? clock.endsAt - now : clock.leftMillis;
}

/** Reads a clock. A running clock shows nothing before stream time is known. */
export function readClock(clock: Clock, now: number): ClockFace {
  const leftMillis = leftOf(clock, now);
  if (Number.isNaN(leftMillis)) return { state: "armed", leftMillis, figure: "–:––", gone: 0 };
  const gone = clock.lengthMillis > 0 ? 1 - leftMillis / clock.lengthMillis : 1;
  return { state: stateOf(clock, leftMillis), leftMillis, figure: figure(leftMillis), gone: Math.min(1, Math.max(0, gone)) };
}

function stateOf(clock: Clock, leftMillis: number): ClockState {
  if (clock.phase === "armed" || clock.phase === "ended") return clock.phase;
  if (leftMillis < 0) return "overtime";
  if (clock.phase === "paused") return "paused";
  if (leftMillis <= LAST_CALL_MILLIS) return "last-call";
  return leftMillis <= WARNING_MILLIS && clock.lengthMillis > WARNING_MILLIS ? "warning" : "running";
}

/** The time left as 12:34, overtime as +0:12. Each second is shown until it has passed. */
export function figure(leftMillis: number): string {
  return leftMillis < 0 ? `+${clockFigure(Math.floor(-leftMillis / 1000))}` : clockFigure(Math.ceil(leftMillis / 1000));
}

const sixtieth = (value: number) => String(value % 60).padStart(2, "0");

function clockFigure(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return minutes < 100 ? `${minutes}:${sixtieth(seconds)}` : `${Math.floor(minutes / 60)}:${sixtieth(minutes)}:${sixtieth(seconds)}`;
}

/** A length in whole minutes and seconds, such as 3:58. */
export const lengthFigure = (millis: number): string => clockFigure(Math.round(millis / 1000));

/** What a screen reader says when a clock changes from one face to the next: mostly nothing. */
export function worthSaying(before: ClockFace | undefined, now: ClockFace): string | undefined {
  if (!before || before.state === now.state) return undefined;
  const ticking = now.state === "warning" || now.state === "last-call" || now.state === "overtime";
  if (ticking) return `clock.said.${now.state}`;
  if (now.state === "running" && (before.state === "armed" || before.state === "ended")) return "clock.said.started";
  return now.state === "paused" || now.state === "ended" ? `clock.said.${now.state}` : undefined;
}
