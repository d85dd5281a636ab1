import { html } from "lit";
import { describe, expect, it } from "vitest";
import { planned } from "../../../../tests/harness/planned";
import { Visit, button, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { Segment } from "../../../wire";
import { editProgramme } from "../commands";
import { type PlanEdits, editsBetween } from "./edits";
import { type ProgrammePlan, planOf, withFields, withSegment } from "./plan";
import "./refused-edits";

const now = () => planOf(here().store) as ProgrammePlan;

const posters = () => now().segments.get("posters") as Segment;

const retitled = (): ProgrammePlan => withSegment(now(), { ...posters(), title: { ...posters().title, en: "Ten posters" } });

/** An edit is refused. Details say what of it. */
async function refused(refuses: string, details: { readonly [detail: string]: string } = {}, edits: () => PlanEdits = () => editsBetween(now(), retitled())): Promise<Visit> {
  const visit = await Visit.to("programme", "console", { but: planned, refuses, details });
  await visit.draw(html`<refused-edits></refused-edits>`);
  await here().do(editProgramme(edits()));
  return visit;
}

const CHANGED = "programme.changed-meanwhile";

describe("an edit that the server refuses", () => {
  it("stays until its author decides, also over a reload", async () => {
    const visit = await refused(CHANGED);
    await sees(text(/Someone else changed this meanwhile/)).toBeVisible();
    await visit.hasNoBarrier();
    await visit.reloads();
    await visit.draw(html`<refused-edits></refused-edits>`);
    await button("Keep what is there now").click();
    await expect.poll(() => here().outbox.refused()).toEqual([]);
  });

  it("is sent again over what is there now", async () => {
    const visit = await refused(CHANGED);
    await button("Use mine").click();
    await visit.asked({ type: "editProgramme" }, { type: "editProgramme", segments: [{ id: "posters", after: { title: { en: "Ten posters" } } }], running: false });
  });

  it("is sent again with only the fields that it changes", async () => {
    let was = 0;
    const visit = await refused(CHANGED, {}, () => {
      was = posters().lengthMillis;
      return { segments: [{ id: "posters", before: posters(), after: { ...posters(), lengthMillis: 60_000 } }], sessions: [] };
    });
    await button("Use mine").click();
    const hollow = { title: {}, facilitators: [], prompts: [], protocol: [] };
    await visit.asked({ type: "editProgramme" }, { segments: [{ before: { ...hollow, lengthMillis: was }, after: { ...hollow, lengthMillis: 60_000 } }], sessions: [] });
  });

  it("stays where it is when it would be too large to be sent again", async () => {
    const long = Array.from({ length: 100 }, () => ({ en: "A long guiding question. ".repeat(20) }));
    const visit = await refused(CHANGED, {}, () => ({ segments: [{ id: "posters", before: posters(), after: { ...posters(), prompts: long } }], sessions: [] }));
    await button("Use mine").click();
    await sees(text("That is too much at once. Change fewer rows")).toBeVisible();
    await visit.asked({ type: "editProgramme" });
    expect(here().outbox.refused()).toHaveLength(1);
  });

  it("shows both values of a field of the programme itself", async () => {
    const visit = await refused(CHANGED, { kind: "programme", id: "", field: "languages" }, () => editsBetween(now(), withFields(now(), { ...now().fields, languages: ["en", "fr"] })));
    await sees(text(/“Barcelona 2022”:/)).toBeVisible();
    await sees(text("English, Español")).toBeVisible();
    await sees(text("English, Français")).toBeVisible();
    await button("Use mine").click();
    await visit.asked({ type: "editProgramme" }, { type: "editProgramme", fields: { before: { languages: ["en", "es"] }, after: { languages: ["en", "fr"] } } });
  });

  it("shows both values of a list, in all languages", async () => {
    await refused(CHANGED, { kind: "segment", id: "posters", field: "prompts" }, () => editsBetween(now(), withSegment(now(), { ...posters(), prompts: [{ en: "What surprised you?", es: "¿Qué le sorprendió?" }] })));
    await sees(text("What surprised you? / ¿Qué le sorprendió?")).toBeVisible();
  });

  it("asks before it changes what runs", async () => {
    const visit = await refused("programme.segment-runs");
    await sees(text(/This segment is running now/)).toBeVisible();
    await button("Change it anyway").click();
    await visit.asked({ type: "editProgramme", running: false }, { type: "editProgramme", running: true });
  });
});
