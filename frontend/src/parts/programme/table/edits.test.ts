import { describe, expect, it } from "vitest";
import { editsBetween, isNothing, isTooLarge, merged, rebased, same } from "./edits";
import { withFields, withSegment, withoutSegment } from "./plan";
import { samplePlan, sampleSegment as segment } from "./sample-plan";

const prompts = Array.from({ length: 20 }, () => ({ en: "A long guiding question that nobody changes here." }));

describe("the difference between two plans", () => {
  const plan = samplePlan(segment("a", 0, 20, { prompts }), segment("b", 20, 20));

  it("says only what changes, so that many rows fit into one message", () => {
    const longer = withSegment(plan, { ...segment("a", 0, 30, { prompts }) });
    const { segments, sessions } = editsBetween(plan, longer);
    expect([segments.map(({ id }) => id), sessions]).toEqual([["a"], []]);
    expect(segments[0]).toMatchObject({ before: { lengthMillis: 1_200_000, prompts: [] }, after: { lengthMillis: 1_800_000, prompts: [] } });
    expect(JSON.stringify(segments[0]).length).toBeLessThan(600);
  });

  it("is too large for one command from some size on, which a page says before it keeps it", () => {
    const many = (count: number) => samplePlan(...Array.from({ length: count }, (_, index) => segment(`s${index}`, index, 1, { prompts })));
    expect(isTooLarge(editsBetween(samplePlan(), many(10)))).toBe(false);
    expect(isTooLarge(editsBetween(samplePlan(), many(100)))).toBe(true);
    const later = [...many(200).segments.values()].map((each) => Object.assign({}, each, { plannedStart: each.plannedStart + 60_000 }));
    expect(isTooLarge(editsBetween(many(200), withSegment(many(200), ...later)))).toBe(true);
    expect(isTooLarge(editsBetween(many(40), withSegment(many(40), ...later.slice(0, 40))))).toBe(false);
  });

  it("has what is new and what goes in full", () => {
    const next = withSegment(withoutSegment(plan, "a"), segment("c", 40, 10));
    expect(editsBetween(plan, next).segments).toEqual([{ id: "a", before: plan.segments.get("a") }, { id: "c", after: segment("c", 40, 10) }]);
  });

  it("is nothing where a field is missing on one side and undefined on the other", () => {
    expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(true);
    expect(editsBetween(plan, withSegment(plan, { ...segment("b", 20, 20), stage: undefined })).segments).toEqual([]);
  });
});

describe("edits that are made again over what is there now", () => {
  const plan = samplePlan(segment("a", 0, 20, { prompts }), segment("b", 20, 20));

  it("say only what they change, however much the records say", () => {
    const many = samplePlan(...Array.from({ length: 40 }, (_, index) => segment(`s${index}`, index, 1, { prompts })));
    const later = withSegment(many, ...[...many.segments.values()].map((each) => Object.assign({}, each, { plannedStart: each.plannedStart + 60_000 })));
    const now = withSegment(many, segment("s0", 7, 1, { prompts, title: { en: "Theirs" } }));
    const again = rebased(now, editsBetween(many, later));
    expect(again?.segments).toHaveLength(40);
    expect(again?.segments[0]).toMatchObject({ before: { title: {}, plannedStart: now.segments.get("s0")?.plannedStart }, after: { title: {}, plannedStart: later.segments.get("s0")?.plannedStart } });
    expect(again && isTooLarge(again)).toBe(false);
  });

  it("are nothing where everything is so already", () => {
    const longer = withSegment(plan, segment("a", 0, 30, { prompts }));
    const again = rebased(longer, editsBetween(plan, longer));
    expect(again && isNothing(again)).toBe(true);
  });

  it("are none if their segment has gone, but what goes anyway may have gone", () => {
    const longer = editsBetween(plan, withSegment(plan, segment("a", 0, 30, { prompts })));
    const removed = editsBetween(plan, withoutSegment(plan, "a"));
    expect(rebased(withoutSegment(plan, "a"), longer)).toBeUndefined();
    expect(rebased(withSegment(plan, segment("a", 0, 25, { prompts })), removed)).toMatchObject({ segments: [{ id: "a", before: { lengthMillis: 25 * 60_000 } }] });
  });

  it("change the fields of the programme in the same way", () => {
    const zoned = withFields(plan, { ...plan.fields, zone: "Africa/Kampala" });
    const now = withFields(plan, { ...plan.fields, zone: "Africa/Harare", title: { en: "Theirs" } });
    expect(editsBetween(plan, zoned).fields).toEqual({ before: { title: {}, zone: "Europe/Madrid", languages: [], stages: [], exchangeHeadings: [] }, after: { title: {}, zone: "Africa/Kampala", languages: [], stages: [], exchangeHeadings: [] } });
    expect(rebased(now, editsBetween(plan, zoned))?.fields).toMatchObject({ before: { zone: "Africa/Harare", title: {} }, after: { zone: "Africa/Kampala", title: {} } });
  });
});

describe("what a page foresees of an edit", () => {
  it("keeps what others change meanwhile, field by field and language by language", () => {
    const before = segment("a", 0, 20);
    const now = segment("a", 5, 20, { title: { en: "a", es: "de otra persona" }, setting: { venue: "Ayuntamiento" } });
    const next = merged(now, before, { ...before, title: { en: "Welcome" }, setting: { room: "2" } });
    expect(next).toEqual({ ...now, title: { en: "Welcome", es: "de otra persona" }, setting: { venue: "Ayuntamiento", room: "2" } });
  });
});
