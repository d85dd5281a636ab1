import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { NoteView } from "../../../wire";
import { findings } from "./findings";

const note = (more: Partial<NoteView>) =>
  ({
    board: "session:s1",
    wording: { edit: "e", text: "Host families came first", language: "en" },
    type: "trend",
    sources: {},
    attribution: "public",
    at: 1,
    ...more,
  }) as NoteView;
const world = worldOf({
  organisation: { o1: { name: "Dédougou" }, o2: { name: "Notsé" } },
  segment: { g1: { session: "s2" } },
  room: { r1: { segment: "g1" } },
  note: {
    host: note({ sources: { organisation: "o1", stage: "emergency" }, at: 3 }),
    same: note({ sources: { organisation: "o2" }, stack: "host" }),
    plain: (({ type: _, ...rest }) => rest)(note({})) as NoteView,
    secret: note({ attribution: "room-only" }),
    roomOne: note({ board: "room:r1", type: "need", at: 2 }),
  },
  message: { m1: { brief: "b1", findings: ["host"], tags: [{ framework: "gcm", item: "15" }] } },
});
const ids = (filter: Parameters<typeof findings>[2]) => findings(world, "b1", filter).map(({ id }) => id);

describe("the findings for a brief", () => {
  it("have a type, may leave their room, and are not stacked; the latest comes first", () => {
    expect(ids({})).toEqual(["host", "roomOne"]);
  });

  it("have the cities of all notes stacked under them, and their number of citations", () => {
    expect(findings(world, "b1", {})[0]).toMatchObject({ cities: ["Dédougou", "Notsé"], cited: 1, under: 1 });
  });

  it("are found by session, also from a room", () => {
    expect(ids({ session: "s2" })).toEqual(["roomOne"]);
  });

  it("are found by stage, type, words and the objective of a citing message", () => {
    expect(ids({ stage: "emergency" })).toEqual(["host"]);
    expect(ids({ type: "need" })).toEqual(["roomOne"]);
    expect(ids({ words: "HOST FAM" })).toEqual(["host", "roomOne"]);
    expect(ids({ objective: "15" })).toEqual(["host"]);
    expect(ids({ objective: "3" })).toEqual([]);
  });
});
