import { describe, expect, it } from "vitest";
import { worldOf } from "../../staff/sample-world";
import { roomCards, seatable, sessionPractices, unseated, whoIsBack } from "./seating";

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
      r2: { segment: "review", number: 2, seats: [], unmet: ["rapporteur.missing"] },
      r1: { segment: "review", number: 1, unmet: [], subject: "practice/p1", seats: [seat("a", ["region.repeated"]), seat("z")] },
    },
  },
  { here: ["a", "b", "c"], "place/plenary": ["a"] },
);

describe("the rooms of a segment", () => {
  const rooms = roomCards(world, "review", say, tell);

  it("come by their number and by what they are about", () => {
    expect(rooms.map((room) => [room.number, room.name])).toEqual([[1, "Fuenlabrada"], [2, "room.number"]]);
  });

  it("count the wishes that were not met", () => {
    expect(rooms.map((room) => room.unmet)).toEqual([1, 1]);
  });

  it("are about the practices that the session presented", () => {
    expect(sessionPractices(world, "s1")).toEqual([{ subject: "practice/p1", organisation: "o1" }]);
  });

  it("seat those who are here and do more than organise", () => {
    expect(seatable(world)).toEqual(["a", "c"]);
    expect(unseated(world, rooms)).toEqual(["c"]);
  });

  it("show who is back, leaving out who has gone home", () => {
    const { back, out } = whoIsBack(rooms);
    expect([back.length, out.length]).toEqual([1, 0]);
  });
});
