import type { Part } from "../../engine/part";

export const rooms: Part = { acts: { seatGiven: "moveSeat", roomCallSet: "setRoomCall" } };
