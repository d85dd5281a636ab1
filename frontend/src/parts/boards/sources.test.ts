import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { BoardView } from "../../wire";
import { sourceChips, sourceChoices, sourcesHere } from "./sources";

const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string, values?: Record<string, string | number>) => `${id} ${values?.["number"] ?? ""}`.trim();
const world = worldOf({
  exchange: { "": { stages: [{ id: "emergency", title: { en: "Emergency" }, prompts: [] }] } },
  organisation: { o1: { name: "Gaziantep" }, o2: { name: "Harare" } },
  practice: { p1: { organisation: "o1", title: "Services" } },
  person: { h: { name: "Delegate of Harare", organisation: "o2" } },
  segment: {
    g1: { session: "s1", phase: "running", turns: ["t1"], stage: "emergency" },
    g2: { session: "s1", phase: "planned", turns: [] },
  },
  turn: { t1: { subject: "practice/p1", phase: "running" } },
  floor: { g1: { speaker: "h", queue: [] } },
  room: { r3: { segment: "g2", number: 3, subject: "practice/p1" } },
});

describe("the sources of a note", () => {
  it("are the speaker who has the floor, the practice of the running turn, and the stage", () => {
    expect(sourcesHere(world, { kind: "session", of: "s1" } as BoardView, say, tell)).toEqual({
      speaker: "h",
      organisation: "o2",
      practice: "p1",
      segment: "g1",
      stage: "emergency",
    });
  });

  it("in a room, are the room and its subject", () => {
    expect(sourcesHere(world, { kind: "room", of: "r3" } as BoardView, say, tell)).toEqual({
      organisation: "o1",
      practice: "p1",
      room: "r3",
      segment: "g2",
    });
  });

  it("are none where nothing runs", () => {
    expect(sourcesHere(world, { kind: "session", of: "s2" } as BoardView, say, tell)).toEqual({});
  });

  it("are shown as chips with their names", () => {
    const chips = sourceChips(world, { organisation: "o1", room: "r3", stage: "emergency", practice: "p1" }, say, tell);
    expect(chips.map(({ name }) => name)).toEqual(["Gaziantep", "room.number 3", "Emergency"]);
  });
});

describe("a source that the reader does not see", () => {
  it("is not called room 0", () => {
    const tell = (id: string) => id;
    expect(sourceChips(worldOf({}), { room: "gone" }, () => "", tell)).toEqual([{ kind: "room", id: "gone", name: "room.other" }]);
  });
});

describe("the segments that a note can come from", () => {
  it("are in the order of the programme, each with its day and session", () => {
    const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
    const tell = (_: string, values?: Readonly<Record<string, string | number>>) => `Day ${values?.["day"]} · ${values?.["session"]}`;
    const segment = (session: string, plannedStart: number) => ({ session, plannedStart, title: { en: "Introduction" } });
    const world = worldOf({
      session: { s1: { day: 1, title: { en: "Setting the scene" } }, s2: { day: 2, title: { en: "Peer Session 1" } } },
      segment: { late: segment("s2", 2), early: segment("s1", 1) },
    });
    expect(sourceChoices(world, "segment", say, tell).map(({ name }) => name)).toEqual(["Day 1 · Setting the scene · Introduction", "Day 2 · Peer Session 1 · Introduction"]);
  });
});
