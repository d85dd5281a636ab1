import { describe, expect, it } from "vitest";
import { type ColumnName, written } from "./columns";
import { lanesOf } from "./lanes";
import type { ProgrammePlan } from "./plan";
import { samplePlan, sampleManner as manner, sampleSegment as segment, startsOf } from "./sample-plan";
import { duplicated, pasted, rowsOf, segmentAdded, sessionAdded, stepped } from "./table-acts";

const plan = samplePlan(segment("a", 0, 20), segment("b", 20, 20), segment("e", 300, 30, { session: "afternoon" }));
const at = { id: "a", is: "segment" } as const;
const all: ColumnName[] = ["start", "length", "kind", "title.en"];
const good = (result: ProgrammePlan | object | string): ProgrammePlan => result as ProgrammePlan;

describe("acts on the table", () => {
  it("add a segment after another one, and the later ones make room", () => {
    const added = segmentAdded(plan, at, "New", manner);
    expect(startsOf(added?.plan as ProgrammePlan)).toMatchObject({ a: 0, [added?.id ?? ""]: 20, b: 35, e: 300 });
  });

  it("duplicate a segment without its turns and rooms", () => {
    const room = { id: "r1", title: { en: "Table" }, facilitators: [], rapporteurs: [], size: 8, headings: [] };
    const copied = duplicated(samplePlan(segment("a", 0, 20, { rooms: [room] })), "a", manner);
    expect(copied?.plan.segments.get(copied.id)).toMatchObject({ title: { en: "a" }, plannedStart: segment("a", 20, 20).plannedStart });
    expect(copied?.plan.segments.get(copied.id)).not.toHaveProperty("rooms");
  });

  it("add a session after the last one", () => {
    const added = sessionAdded(plan, "New", 0);
    expect(rowsOf(added.plan).at(-1)).toEqual({ id: added.id, is: "session" });
  });

  it("step over the end of a session into the next one", () => {
    expect(stepped(plan, "b", 1, manner).segments.get("b")?.session).toBe("afternoon");
    expect(stepped(plan, "a", -1, manner)).toBe(plan);
    expect(stepped(plan, "a", 1, { ...manner, hasBegun: () => true })).toBe(plan);
  });

  it("paste a block, all or nothing", () => {
    const next = good(pasted(plan, at, all, [["9:10", "15", "opening", "Welcome"], ["9:30", "20", "panel", "Voices"]], "New", manner));
    expect(startsOf(next)).toMatchObject({ a: 10, b: 30, e: 300 });
    expect([...next.segments.values()].map(({ kind, title }) => [kind, title["en"]])).toEqual([["opening", "Welcome"], ["panel", "Voices"], ["talk", "e"]]);
    expect(pasted(plan, at, all, [["9:10", "15"], ["9:30", "long"]], "New", manner)).toEqual({ text: "long", why: "length" });
  });

  it("paste more rows than the session has, which adds segments and leaves the next session alone", () => {
    const next = good(pasted(plan, at, ["title.en"], [["One"], ["Two"], ["Three"], ["Four"]], "New", manner));
    expect([...next.segments.values()].filter(({ session }) => session === "morning").map(({ title }) => title["en"])).toEqual(["One", "Two", "Three", "Four"]);
    expect(next.segments.get("e")).toBe(plan.segments.get("e"));
  });

  it("write kinds by their word, and refuse what is none", () => {
    expect(good(written(plan, at, "kind", "Poster", manner)).segments.get("a")?.kind).toBe("poster-round");
    expect(written(plan, at, "kind", "p", manner)).toBe("kind");
    expect(written(plan, at, "title.en", " ", manner)).toBe("title");
    expect(good(written(plan, at, "title.es", "Hola", manner)).segments.get("a")?.title).toEqual({ en: "a", es: "Hola" });
  });

  it("move a session with its segments", () => {
    expect(startsOf(good(written(plan, { id: "morning", is: "session" }, "start", "9:30", manner)))).toEqual({ a: 30, b: 50, e: 300 });
    expect(startsOf(good(written(plan, { id: "morning", is: "session" }, "start", "9:30", { ...manner, along: "alone" })))).toEqual({ a: 0, b: 20, e: 300 });
  });
});

describe("the timetable of a day", () => {
  it("puts what runs at the same time below each other", () => {
    const day = lanesOf(samplePlan(segment("a", 0, 60), segment("b", 0, 30), segment("c", 30, 30)), "morning");
    expect(day?.places.map(({ segment: { id }, lane }) => [id, lane])).toEqual([["a", 0], ["b", 1], ["c", 1]]);
    expect(day).toMatchObject({ lanes: 2, places: [{ from: 0, to: 1 }, { from: 0, to: 0.5 }, { from: 0.5, to: 1 }] });
  });
});
