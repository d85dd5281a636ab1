import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { Assignment, RoomView } from "../../wire";
import { may } from "./rights";

const room = (pen: string, ...seats: ReadonlyArray<readonly [person: string, role: string]>) =>
  ({ segment: "g1", pen, seats: seats.map(([person, role]) => ({ person, role, unmet: [] })) }) as unknown as RoomView;

function reader(assignments: readonly Assignment[], seats = room("other")) {
  return worldOf({ person: { me: { assignments } }, segment: { g1: { session: "s1" } }, room: { r1: seats } });
}

describe("what a reader may do", () => {
  it("is what one of their roles may do, anywhere or where the role is for", () => {
    expect(may(reader([{ role: "facilitator" }]), "startSegment", { session: "s1" })).toBe(true);
    expect(may(reader([{ role: "facilitator", to: "session/s2" }]), "startSegment", { session: "s1" })).toBe(false);
    expect(may(reader([{ role: "facilitator", to: "session/s2" }, { role: "organiser" }]), "startSegment", { session: "s1" })).toBe(true);
    expect(may(reader([{ role: "facilitator", to: "segment/g1" }]), "startSegment", { segment: "g1" })).toBe(true);
    expect(may(reader([{ role: "facilitator", to: "segment/g1" }]), "moveSeat", { room: "r1" })).toBe(true);
    expect(may(reader([{ role: "facilitator", to: "segment/g2" }]), "startSegment", { segment: "g1" })).toBe(false);
    expect(may(reader([{ role: "rapporteur" }]), "startSegment", { session: "s1" })).toBe(false);
    expect(may(reader([{ role: "facilitator", to: "session/s1" }]), "moveSeat", { room: "r1" })).toBe(true);
    expect(may(reader([{ role: "facilitator", to: "session/s1" }]), "draftMessage")).toBe(false);
  });

  it("is a participant's for interpreters, speakers and focal points, and less for observers", () => {
    for (const role of ["participant", "interpreter", "speaker", "focal-point"] as const) expect(may(reader([{ role }]), "raiseHand")).toBe(true);
    expect(may(reader([{ role: "observer" }]), "raiseHand")).toBe(false);
    expect(may(reader([{ role: "organiser" }]), "raiseHand")).toBe(false);
    expect(may(reader([]), "raiseHand")).toBe(false);
  });

  it("depends on whose a thing is, on the seat and on who writes for the room", () => {
    const participant: Assignment[] = [{ role: "participant" }];
    expect(may(reader(participant), "editNote", { own: true })).toBe(true);
    expect(may(reader(participant), "editNote", { room: "r1" })).toBe(false);
    expect(may(reader(participant, room("me", ["me", "peer"])), "editNote", { room: "r1" })).toBe(true);
    expect(may(reader(participant, room("me", ["me", "peer"])), "unstackNote", { room: "r1" })).toBe(true);
    expect(may(reader(participant), "unstackNote", { room: "r1", own: true })).toBe(true);
    expect(may(reader(participant), "writeNote", { room: "r1" })).toBe(false);
    expect(may(reader(participant, room("other", ["me", "peer"])), "writeNote", { room: "r1" })).toBe(true);
    expect(may(reader(participant), "writeNote", { session: "s1" })).toBe(true);
    expect(may(reader(participant, room("other", ["me", "rapporteur"])), "nextStep", { room: "r1" })).toBe(false);
    expect(may(reader([{ role: "rapporteur" }], room("other", ["me", "rapporteur"])), "nextStep", { room: "r1" })).toBe(true);
    expect(may(reader([{ role: "facilitator", to: "session/s2" }]), "withdrawNotice", { session: "s1", own: true })).toBe(true);
  });
});
