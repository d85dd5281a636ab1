import { describe, expect, it } from "vitest";
import { worldOf } from "../../engine/sample-world";
import { scenes, shownBy } from "./scenes";

const segment = (session: string, plannedStart: number, turns: string[] = [], rooms: "none" | "open" = "none") => ({ session, plannedStart, phase: "running", turns, rooms }) as const;
const store = worldOf({
  segment: {
    talk: segment("s1", 1),
    tables: segment("s2", 2, [], "open"),
    report: segment("s1", 3),
    posters: segment("s3", 4, ["t1"]),
    later: { session: "s3", plannedStart: 5, phase: "planned", turns: [], rooms: "none" },
  },
  turn: { t1: { phase: "running" } },
  board: { "session:s1": { shown: "n1" } },
});

describe("the screen of a hall", () => {
  it("shows first what someone presents, then the rooms, and names the rest", () => {
    const { shown, others } = scenes(store);
    expect(shown.map(({ id }) => id)).toEqual(["posters", "tables"]);
    expect(others.map(([id]) => id)).toEqual(["talk", "report"]);
  });

  it("shows only the session or segment of its link", () => {
    const shown = (link: string) => scenes(store, shownBy(new URLSearchParams(link))).shown.map(({ id }) => id);
    expect(shown("session=s1")).toEqual(["talk", "report"]);
    expect(shown("segment=tables")).toEqual(["tables"]);
    expect(shown("segment=unknown")).toEqual([]);
  });

  it("shows a finding once, even if two segments of its session run", () => {
    const session = worldOf({ segment: { talk: segment("s1", 1), report: segment("s1", 3) }, board: { "session:s1": { shown: "n1" } } });
    expect(scenes(session).shown).toEqual([{ id: "talk", finding: "n1" }, { id: "report", finding: undefined }]);
  });
});
