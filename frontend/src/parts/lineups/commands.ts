import type { CheckIn, DeferTurn, EndTurn, MoveTurn, PlannedTurn, PutLineUp, ReopenTurn, SkipTurn, StartTurn } from "../../wire";

export const putLineUp = (segment: string, changeOverMillis: number, turns: readonly PlannedTurn[]): PutLineUp => ({ type: "putLineUp", segment, changeOverMillis, turns });
export const checkIn = (turn: string, here: boolean): CheckIn => ({ type: "checkIn", turn, here });
export const startTurn = (turn: string): StartTurn => ({ type: "startTurn", turn });
export const endTurn = (turn: string): EndTurn => ({ type: "endTurn", turn });
export const deferTurn = (turn: string): DeferTurn => ({ type: "deferTurn", turn });
export const skipTurn = (turn: string): SkipTurn => ({ type: "skipTurn", turn });
export const reopenTurn = (turn: string): ReopenTurn => ({ type: "reopenTurn", turn });
export const moveTurn = (turn: string, position: number): MoveTurn => ({ type: "moveTurn", turn, position });
