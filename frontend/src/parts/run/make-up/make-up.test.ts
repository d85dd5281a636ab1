import { describe, expect, it } from "vitest";
import { worldOf } from "../../../engine/sample-world";
import type { SegmentView } from "../../../wire";
import type { TurnRow } from "../../lineups/turns";
import { waysToMakeUp } from "./make-up";

const minute = 60_000;
const segment = { phase: "running", changeOverMillis: 30_000 } as SegmentView;
const rows = ["t1", "t2", "t3"].map((id, waiting) => ({ id, waiting, lengthMillis: 4 * minute })) as unknown as TurnRow[];
const turn = { subject: "practice/p", lengthMillis: 4 * minute };
const world = worldOf({
  turn: { t1: turn, t2: turn, t3: turn },
  clock: { "segment:g": { lengthMillis: 30 * minute }, "segment:short": { lengthMillis: 5 * minute } },
});

describe("making up for delay", () => {
  it("shortens the waiting turns and the segment, each turn by the same time", () => {
    const [way] = waysToMakeUp(world, "g", segment, rows, 4 * minute);
    expect(way).toMatchObject({ values: { count: 3, seconds: 80 }, savedMillis: 4 * minute });
    expect(way!.commands[0]).toMatchObject({ turns: [{ lengthMillis: 160_000 }, {}, {}] });
    expect(way!.commands[1]).toEqual({ type: "adjustClock", clock: "segment:g", byMillis: -4 * minute });
  });

  it("leaves every turn two minutes", () => {
    const [way] = waysToMakeUp(world, "g", segment, rows, 10 * minute);
    expect(way!.values["seconds"]).toBe(120);
  });

  it("cuts the segment where enough of it is left", () => {
    expect(waysToMakeUp(world, "g", segment, [], 4 * minute).map(({ say }) => say)).toEqual(["console.make-up.segment"]);
    expect(waysToMakeUp(world, "short", segment, [], 4 * minute)).toEqual([]);
  });

  it("is not offered for a minute, or where nothing runs", () => {
    expect(waysToMakeUp(world, "g", segment, rows, minute)).toEqual([]);
    expect(waysToMakeUp(world, "g", { ...segment, phase: "paused" }, rows, 4 * minute)).toEqual([]);
  });
});
