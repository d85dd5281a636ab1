import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { roomCards, seatable, segmentWithRooms, sessionPractices, unseated, withoutRoom } from "./seating";

const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string) => id;
const seat = (person: string, unmet: string[] = []) => ({ person, role: "peer", unmet }) as const;
const world = worldOf(
  {
    organisation: { o1: { name: "Fuenlabrada" } },
    practice: { p1: { organisation: "o1", title: "One door" } },
    person: {
      a: { name: "A", organisation: "o1", assignments: [{ role: "participant" }] },
      b: { name: "B", organisation: "o1", assignments: [{ role: "organiser" }] },
      c: { name: "C", organisation: "o1", assignments: [{ role: "participant" }] },
    },
    segment: { posters: { session: "s1", turns: ["t1", "t2"] }, other: { session: "s2", turns: ["t3"] } },
    turn: {
      t1: { subject: "practice/p1", organisation: "o1", phase: "ended" },
      t2: { subject: "practice/p2", phase: "skipped" },
      t3: { subject: "practice/p3", phase: "waiting" },
    },
    room: {
      r2: { segment: "review", number: 2, calls: {}, seats: [], unmet: ["rapporteur.missing"] },
      r1: { segment: "review", number: 1, calls: {}, unmet: [], subject: "practice/p1", seats: [seat("a", ["region.repeated"]), seat("z")] },
    },
  },
  { here: ["a", "b", "c"] },
);

describe("the rooms of a segment", () => {
  const rooms = roomCards(world, "review", say, tell);

  it("are in the order of their numbers, with their subjects", () => {
    expect(rooms.map((room) => [room.number, room.name])).toEqual([[1, "Fuenlabrada"], [2, "room.number"]]);
  });

  it("count the seating preferences not met", () => {
    expect(rooms.map((room) => room.unmet)).toEqual([1, 1]);
  });

  it("discuss the practices that the session presented", () => {
    expect(sessionPractices(world, "s1")).toEqual([{ subject: "practice/p1", organisation: "o1" }]);
  });

  it("have the names that the programme gives them", () => {
    const tables = worldOf({
      room: {
        a: { segment: "tables", number: 1, calls: {}, seats: [], unmet: [], title: { en: "Inclusion" }, theme: { en: "Priority areas" }, size: 12 },
        b: { segment: "tables", number: 2, calls: {}, seats: [], unmet: [], title: { en: "Plenary hall" }, size: 300 },
      },
    });
    expect(roomCards(tables, "tables", say, tell).map(({ name, detail, listed, isHall }) => [name, detail, listed, isHall])).toEqual([
      ["Inclusion", "Priority areas", true, false],
      ["Plenary hall", "", true, true],
    ]);
  });

  it("have seats for people with a role in one of them", () => {
    const assigned = worldOf(
      { person: { a: { assignments: [{ role: "rapporteur", to: "room/t1" }] }, b: { assignments: [{ role: "rapporteur", to: "room/t2" }] } }, room: { t1: { segment: "tables" }, t2: { segment: "others" } }, segment: { tables: { session: "s1" }, others: { session: "s2" } } },
      { here: ["a", "b"] },
    );
    expect(seatable(assigned, "tables")).toEqual(["a"]);
  });

  it("have seats for people with a role in their segment or session", () => {
    const roles = (to: string) => ({ assignments: [{ role: "facilitator", to } as const] });
    const assigned = worldOf(
      { person: { a: roles("segment/tables"), b: roles("segment/others"), c: roles("session/s1") }, segment: { tables: { session: "s1" }, others: { session: "s1" } } },
      { here: ["a", "b", "c"] },
    );
    expect(seatable(assigned, "tables")).toEqual(["a", "c"]);
  });

  it("stay visible while their session reports on them", () => {
    const afternoon = worldOf({
      segment: {
        review: { session: "s1", plannedStart: 1, rooms: "closed" },
        report: { session: "s1", plannedStart: 2, rooms: "none" },
        tables: { session: "s2", plannedStart: 3, rooms: "none" },
      },
    });
    const inHand = (id: string) => ({ id, segment: afternoon.one("segment", id)!, hasRooms: false });
    expect(segmentWithRooms(afternoon, inHand("report"))).toBe("review");
    expect(segmentWithRooms(afternoon, inHand("tables"))).toBe("tables");
  });

  it("have seats for the people who are present, except pure organisers", () => {
    expect(seatable(world, "review")).toEqual(["a", "c"]);
    expect(unseated(world, rooms, "review").map(({ person, why }) => [person, why])).toEqual([["c", "later"]]);
  });

  it("say how many practices have no room", () => {
    expect(withoutRoom(rooms, [{ subject: "practice/p1" }, { subject: "practice/p2" }])).toBe(1);
    expect(withoutRoom([], [{ subject: "practice/p1" }])).toBe(0);
  });
});
