import { html } from "lit";
import { describe, expect, it } from "vitest";
import { planned } from "../../../../tests/harness/planned";
import { Visit, button, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { Segment } from "../../../wire";
import { editProgramme } from "../commands";
import "./refused-edits";

async function refused(refuses: string): Promise<Visit> {
  const visit = await Visit.to("programme", "console", { but: planned, refuses });
  const before = here().store.one("plannedSegment", "posters") as Segment;
  await visit.draw(html`<refused-edits></refused-edits>`);
  await here().do(editProgramme({ segments: [{ id: "posters", before, after: { ...before, title: { ...before.title, en: "Ten posters" } } }], sessions: [] }));
  return visit;
}

describe("an edit that the server refuses", () => {
  it("stays until its author decides, also over a reload", async () => {
    const visit = await refused("programme.changed-meanwhile");
    await sees(text(/Someone else changed this meanwhile/)).toBeVisible();
    await visit.hasNoBarrier();
    await visit.reloads();
    await visit.draw(html`<refused-edits></refused-edits>`);
    await button("Keep what is there now").click();
    await expect.poll(() => here().outbox.refused()).toEqual([]);
  });

  it("is sent again over what is there now", async () => {
    const visit = await refused("programme.changed-meanwhile");
    await button("Use mine").click();
    await visit.asked({ type: "editProgramme" }, { type: "editProgramme", segments: [{ id: "posters", after: { title: { en: "Ten posters" } } }], running: false });
  });

  it("asks before it changes what runs", async () => {
    const visit = await refused("programme.segment-runs");
    await sees(text(/This segment is running now/)).toBeVisible();
    await button("Change it anyway").click();
    await visit.asked({ type: "editProgramme", running: false }, { type: "editProgramme", running: true });
  });
});
