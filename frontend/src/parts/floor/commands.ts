import { freshId } from "../../engine/fresh-id";
import type { EndSpeech, GiveFloor, LowerHand, RaiseHand } from "../../wire";

export const raiseHand = (segment: string): RaiseHand => ({ type: "raiseHand", hand: freshId(), segment });
export const lowerHand = (hand: string): LowerHand => ({ type: "lowerHand", hand });
export const giveFloor = (hand: string, lengthMillis: number): GiveFloor => ({ type: "giveFloor", hand, lengthMillis });
export const endSpeech = (segment: string, hand: string): EndSpeech => ({ type: "endSpeech", segment, hand });
