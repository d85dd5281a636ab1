import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import { turnRows, turnUnderHand } from "../lineups/turns";
import "./now-panel";

async function panel(id: string): Promise<{ visit: Visit; call: unknown[] }> {
  const visit = await Visit.to("console", "console");
  const call = visit.listen("call");
  const segment = here().store.one("segment", id);
  if (!segment) throw new Error(`There is no segment ${id}`);
  const turn = turnUnderHand(turnRows(here().store, segment, say, tell));
  const now = { id, segment, title: say(segment.title), objective: say(segment.objective), prompts: [], expectedStart: segment.plannedStart, turn, clockState: "running", mine: true };
  await visit.draw(html`<now-panel .now=${now}></now-panel>`);
  return { visit, call };
}

describe("what runs now on the console", () => {
  it("shows the turn in large letters, and has a button to set the call", async () => {
    const { visit, call } = await panel("posters");
    await sees(text("Gaziantep")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Call link").click();
    expect(call).toHaveLength(1);
  });

  it("says when a planned segment begins; its call is reached by keyboard", async () => {
    const { visit, call } = await panel("report");
    await sees(text(/15:20/)).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(button("Call link"));
    await keys("{Enter}");
    expect(call).toHaveLength(1);
  });
});
