import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { MessageView, NoteView } from "../../../wire";
import { restsOn } from "./rests";

const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string, values?: Readonly<Record<string, string | number>>) => `${id} ${values?.["number"] ?? ""}`;
const note = (at: number, more: Partial<NoteView> = {}) => ({ type: "trend", at, board: "room:r3", sources: {}, ...more }) as NoteView;
const world = worldOf({
  organisation: { o1: { name: "Fuenlabrada" } },
  practice: { p1: { title: "One door" } },
  session: { s1: { title: { en: "Peer Session 1" } } },
  segment: { g1: { session: "s1" } },
  room: { r3: { segment: "g1", number: 3 } },
  note: { later: note(2, { number: 2, sources: { organisation: "o1", practice: "p1", room: "r3" } }), first: note(1) },
});

describe("the sources of a message", () => {
  it("lead from the message to its findings, their practices and cities", () => {
    const [behind] = restsOn(world, { findings: ["later", "gone"] } as unknown as MessageView, say, tell);
    expect(behind).toMatchObject({ number: 2, city: "Fuenlabrada", practice: { id: "p1", title: "One door" } });
    expect(behind!.where).toBe("Peer Session 1 · room.number 3");
  });
});
