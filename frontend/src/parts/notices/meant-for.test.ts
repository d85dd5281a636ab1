import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { Audience } from "../../wire";
import { isMeantFor } from "./meant-for";

const seats = [{ person: "writer", role: "rapporteur", unmet: [] } as const];
const world = (phase: "running" | "ended" = "running") =>
  worldOf({
    person: {
      delegate: { organisation: "o1", assignments: [] },
      writer: { organisation: "o2", assignments: [{ role: "rapporteur" }] },
    },
    turn: { t1: { subject: "organisation/o1", organisation: "o1", phase } },
    room: { r1: { segment: "g", number: 1, seats }, r2: { segment: "g", number: 2, seats: [] } },
  });
const reads = (me: string, kind: Audience["kind"], id = "", store = world()) => isMeantFor(store, me, { kind, id });

describe("a notice", () => {
  it("to everyone or to staff is for every person who gets it", () => {
    expect(reads("delegate", "everyone")).toBe(true);
    expect(reads("writer", "staff")).toBe(true);
  });

  it("to a presenter is on no other page, and is over with the turn", () => {
    expect(reads("delegate", "presenter", "t1")).toBe(true);
    expect(reads("writer", "presenter", "t1")).toBe(false);
    expect(reads("delegate", "presenter", "t1", world("ended"))).toBe(false);
  });

  it("to rooms is also for staff who have a seat in one of them", () => {
    expect(reads("writer", "room", "r1")).toBe(true);
    expect(reads("writer", "room", "r2")).toBe(false);
    expect(reads("writer", "rooms", "g")).toBe(true);
    expect(reads("delegate", "room", "r2")).toBe(true);
  });

  it("to a person is for that person", () => {
    expect(reads("delegate", "person", "delegate")).toBe(true);
    expect(reads("writer", "person", "delegate")).toBe(false);
  });
});
