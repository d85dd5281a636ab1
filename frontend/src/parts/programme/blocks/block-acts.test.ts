import { describe, expect, it } from "vitest";
import type { Multilingual, Segment } from "../../../wire";
import { editsBetween } from "../table/edits";
import type { ProgrammePlan } from "../table/plan";
import { MINUTE, sampleManner as manner, samplePlan, sampleSegment as segment, startsOf } from "../table/sample-plan";
import { blockAdded, hasWords, lengthOf, rowBefore, textIn } from "./block-acts";
import { builtIn } from "./built-in.golden";
import type { ProgrammeBlock } from "./library";

const say = (text: Multilingual) => text["fr"] ?? text["en"] ?? "";
const plan = samplePlan(segment("a", 0, 20), segment("b", 20, 20), segment("e", 300, 30, { session: "afternoon" }));
const named = (id: string): ProgrammeBlock => builtIn.find((each) => each.id === id)?.block as ProgrammeBlock;
const inFrench = (text: Multilingual) => text["fr"] ?? "";
const session: ProgrammeBlock = { kind: "session", title: { en: "Both" }, segments: [{ ...segment("b1", 0, 10), plannedStart: 0 }, { ...segment("b2", 15, 30), plannedStart: 15 * MINUTE }] };

const added = (block: ProgrammeBlock, after = "a", from: ProgrammePlan = plan) => {
  const made = blockAdded(from, { id: after, is: from.segments.has(after) ? "segment" : "session" }, block, manner, say);
  const fresh = [...(made?.plan.segments.values() ?? [])].filter(({ id }) => !from.segments.has(id));
  return { made, fresh: fresh as Segment[] };
};

describe("a block that comes into a programme", () => {
  it("is a new segment with all that the block says, and the later ones make room", () => {
    const { made, fresh } = added(named("review"));
    expect(startsOf(made?.plan as ProgrammePlan)).toMatchObject({ a: 0, [made?.id ?? ""]: 20, b: 70, e: 300 });
    expect(fresh).toMatchObject([{ session: "morning", kind: "peer-review", lengthMillis: 50 * MINUTE, fixed: false, facilitators: [], title: { en: "City-to-city review in five steps" } }]);
    expect(fresh[0]?.protocol.map(({ title }) => title["en"])).toEqual(["Clarify", "Appreciate", "Question", "Advise", "Respond"]);
  });

  it("is one edit, of the new segment and of those that move", () => {
    const { made } = added(named("tables"));
    const { segments, sessions } = editsBetween(plan, made?.plan as ProgrammePlan);
    expect(segments).toMatchObject([{ id: "b", before: { plannedStart: plan.segments.get("b")?.plannedStart } }, { id: made?.id, after: { kind: "round-tables", headings: [{ id: "action" }, { id: "who" }, { id: "help" }] } }]);
    expect([segments.length, segments[1]?.before, sessions]).toEqual([2, undefined, []]);
  });

  it("comes first in a session", () => {
    const { made } = added(named("opening"), "morning");
    expect(startsOf(made?.plan as ProgrammePlan)).toMatchObject({ [made?.id ?? ""]: 0, a: 15, b: 35 });
  });

  it("keeps the distances of a session, and can come twice", () => {
    const once = added(session).made?.plan as ProgrammePlan;
    const { made, fresh } = added(session, "b", once);
    expect(startsOf(once)).toMatchObject({ a: 0, b: 65, e: 300 });
    expect(fresh.map(({ plannedStart }) => (plannedStart - segment("a", 0, 1).plannedStart) / MINUTE)).toEqual([85, 100]);
    expect(made?.plan.segments.size).toBe(7);
    expect(lengthOf(session)).toBe(45 * MINUTE);
  });

  it("has only texts in the languages of the exchange", () => {
    const { fresh } = added(named("stage"));
    const [only] = fresh as [Segment];
    const texts = [only.title, only.objective ?? {}, ...only.prompts, ...only.headings.map(({ title }) => title)];
    expect(texts.map((text) => Object.keys(text))).toEqual(texts.map(() => ["en", "es"]));
  });

  it("stands under the first language of an exchange that has none of its languages", () => {
    expect(textIn({ en: "Opening", fr: "Ouverture" }, ["pt", "qu"], say)).toEqual({ pt: "Ouverture" });
    expect(textIn({ en: "Opening", es: "Apertura" }, ["es-MX", "en"], say)).toEqual({ "es-MX": "Apertura", en: "Opening" });
    expect(textIn({}, ["en"], say)).toEqual({});
  });

  it("comes before the row on which it is dropped", () => {
    expect(rowBefore(plan, { id: "b", is: "segment" })).toEqual({ id: "a", is: "segment" });
    expect(rowBefore(plan, { id: "a", is: "segment" })).toEqual({ id: "morning", is: "session" });
    expect(rowBefore(plan, { id: "afternoon", is: "session" })).toEqual({ id: "afternoon", is: "session" });
  });

  it("is found by words without accents", () => {
    const found = builtIn.filter(({ block }) => hasWords(block, "cloture eval", inFrench)).map(({ id }) => id);
    expect(found).toEqual(["closing"]);
    expect(hasWords(session, "", say)).toBe(true);
  });
});
