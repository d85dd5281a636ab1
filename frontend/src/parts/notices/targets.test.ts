import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { Values } from "../../engine/words";
import type { RoomSeating } from "../rooms/seating";
import { noticeTargets } from "./targets";

const tell = (id: string, values: Values = {}) => [id, ...Object.values(values)].join(" ");
const cards = [
  { id: "r1", number: 1, name: "Fuenlabrada", subject: "practice/p1" },
  { id: "r2", number: 2, name: "Room 2", subject: "" },
] as RoomSeating[];

describe("the recipients of a notice", () => {
  it("have rooms with their number, and with their subject where they have one", () => {
    const rooms = noticeTargets(worldOf({ person: { me: { assignments: [{ role: "organiser" }] } } }), "review", undefined, cards, tell).filter(({ audience }) => audience.kind === "room");
    expect(rooms.map(({ name }) => name)).toEqual(["console.notice.room 1 Fuenlabrada", "Room 2"]);
  });
});
