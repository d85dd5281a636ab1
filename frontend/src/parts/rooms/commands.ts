import { freshId } from "../../engine/fresh-id";
import type {
  AddRoom,
  AskForHelp,
  Call,
  CloseRooms,
  EnterRooms,
  ExtendRooms,
  MergeRooms,
  MoveSeat,
  NextStep,
  OpenRooms,
  PlanRooms,
  RecallRooms,
  SetRoomCall,
  TakePen,
} from "../../wire";

export const planRooms = (plan: Omit<PlanRooms, "type">): PlanRooms => ({ type: "planRooms", ...plan });
export const addRoom = (segment: string): AddRoom => ({ type: "addRoom", room: freshId(), segment });
export const mergeRooms = (room: string, into: string): MergeRooms => ({ type: "mergeRooms", room, into });
export const moveSeat = (person: string, room: string): MoveSeat => ({ type: "moveSeat", person, room });
export const openRooms = (segment: string): OpenRooms => ({ type: "openRooms", segment });
export const enterRooms = (segment: string): EnterRooms => ({ type: "enterRooms", segment });
export const extendRooms = (segment: string, byMillis: number): ExtendRooms => ({ type: "extendRooms", segment, byMillis });
export const nextStep = (room: string, step: number): NextStep => ({ type: "nextStep", room, step });
export const askForHelp = (room: string, needed: boolean): AskForHelp => ({ type: "askForHelp", room, needed });
export const takePen = (room: string): TakePen => ({ type: "takePen", room });
export const setRoomCall = (room: string, language: string, call: Call | undefined): SetRoomCall => ({ type: "setRoomCall", room, language, call });
export const recallRooms = (segment: string): RecallRooms => ({ type: "recallRooms", segment });
export const closeRooms = (segment: string): CloseRooms => ({ type: "closeRooms", segment });
