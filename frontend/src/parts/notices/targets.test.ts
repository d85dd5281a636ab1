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

  it("are staff and single persons, but not everyone, for the facilitator of one segment that runs", () => {
    const world = worldOf({
      person: { me: { name: "Me", assignments: [{ role: "facilitator", to: "segment/panel" }] } },
      segment: { panel: { session: "s1", phase: "running", turns: [] } },
    });
    const kinds = noticeTargets(world, "panel", undefined, [], tell).map(({ audience }) => audience.kind);
    expect(kinds).toEqual(["staff", "person"]);
  });
});
