import type { Part } from "../../engine/part";

export const rooms: Part = { acts: { moveSeat: "seatLeft", setRoomCall: "roomCallSet" } };
