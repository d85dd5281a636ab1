import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import type { SegmentView } from "../../wire";
import { lineUpFit, positionAfterMove, turnRows, turnUnderHand } from "./turns";

const say = (text: Record<string, string> | null | undefined) => text?.["en"] ?? "";
const tell = (id: string) => id;
const turn = { segment: "g", lengthMillis: 240_000, onDeck: false, here: false, phase: "waiting" } as const;
const worldWith = (...here: string[]) => worldOf({
  organisation: { o1: { name: "Gaziantep" }, o2: { name: "Notsé" } },
  practice: { p1: { organisation: "o1", title: "Municipal services" }, p2: { organisation: "o2", title: "Market women" } },
  turn: {
    t1: { ...turn, subject: "practice/p1", phase: "ended", usedMillis: 238_000 },
    t2: { ...turn, subject: "practice/p2", organisation: "o2", onDeck: true },
    t3: { ...turn, subject: "organisation/unhcr" },
    t4: { ...turn, subject: "organisation/o1" },
    t5: { ...turn, subject: "room/r1", onDeck: true },
  },
  person: { p: { organisation: "o2" } },
}, { here });
const world = worldWith();
const segment = (changes: Partial<SegmentView> = {}) =>
  ({ turns: ["t1", "t2", "t3", "t4"], lengthMillis: 1_800_000, changeOverMillis: 45_000, lineUpMillis: 1_095_000, ...changes }) as SegmentView;

describe("a line-up", () => {
  const rows = turnRows(world, segment(), say, tell);

  it("says of each turn who presents, and what", () => {
    expect(rows.map(({ name, detail }) => [name, detail])).toContainEqual(["Notsé", "Market women"]);
  });

  it("tells a presenter on deck who is absent from one who has only not checked in", () => {
    expect(rows[1]!.standing).toBe("missing");
    expect(turnRows(worldWith("p"), segment(), say, tell)[1]!.standing).toBe("unconfirmed");
  });

  it("expects no check-in from a room that reports", () => {
    expect(turnRows(world, segment({ turns: ["t5"] }), say, tell)[0]!.standing).toBe("waiting");
  });

  it("has the next turn as its main one when none runs", () => {
    expect(turnUnderHand(rows)!.id).toBe("t2");
  });

  it("moves a waiting turn only among the waiting ones", () => {
    expect(positionAfterMove(rows, "t3", -1)).toBe(1);
    expect(positionAfterMove(rows, "t2", -1)).toBeUndefined();
    expect(positionAfterMove(rows, "t1", 1)).toBeUndefined();
  });

  it("says that eight posters of four minutes do not fit into thirty minutes", () => {
    const fit = lineUpFit(segment({ lineUpMillis: 2_235_000, phase: "planned" }), rows)!;
    expect(fit.fits).toBe(false);
    expect(fit.suggestedMillis).toBe(415_000);
  });

  it("after its start, compares the waiting turns with the time left", () => {
    const going = segment({ phase: "running" });
    expect(lineUpFit(going, rows, { segmentMillis: 860_000, turnMillis: 0 })).toMatchObject({ fits: true, turns: 3, takesMillis: 855_000 });
    expect(lineUpFit(going, rows, { segmentMillis: 600_000, turnMillis: -20_000 })).toMatchObject({ fits: false, suggestedMillis: 155_000 });
    expect(lineUpFit(going, rows, { segmentMillis: -30_000, turnMillis: 0 })).toMatchObject({ hasMillis: 0, suggestedMillis: 0 });
  });
});
