import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { NoteView } from "../../../wire";
import { laterStages, stageColumns } from "./by-stage";

const stage = (id: string) => ({ id, title: { en: id }, prompts: [] });
const note = (at: number, stage: string, more: Partial<NoteView> = {}) =>
  ({ at, places: [{ board: "b", heading: "h" }], sources: { stage }, ...more }) as NoteView;
const world = worldOf({
  exchange: { "": { stages: [stage("emergency"), stage("later")] } },
  note: { a: note(1, "emergency"), b: note(2, "later", { carriedFrom: "a", mark: "changed" }), c: note(3, "later") },
});

describe("the time line of stages", () => {
  it("groups the notes by stage", () => {
    expect(stageColumns(world, "b").map(({ items }) => items.map(({ id }) => id))).toEqual([["a"], ["b", "c"]]);
  });

  it("shows what became of a carried item", () => {
    expect(stageColumns(world, "b")[0]!.items[0]!.carried[0]!.note.mark).toBe("changed");
  });

  it("carries an item only to later stages", () => {
    expect(laterStages(world, note(1, "emergency")).map(({ id }) => id)).toEqual(["later"]);
    expect(laterStages(world, note(1, "later"))).toEqual([]);
  });
});
