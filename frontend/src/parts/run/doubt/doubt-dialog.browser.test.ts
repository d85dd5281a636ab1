import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, dialog, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { startSegment } from "../commands";
import "./doubt-dialog";
import type { DoubtDialog } from "./doubt-dialog";
import { doubtOf } from "./doubts";

async function asked(): Promise<{ visit: Visit; chosen: unknown[] }> {
  const visit = await Visit.to("console", "console");
  const chosen = visit.listen("choose-way");
  const drawn = await visit.draw<DoubtDialog>(html`<doubt-dialog></doubt-dialog>`);
  const doubt = doubtOf(here().store, startSegment("review"), here().time.now(), say, tell);
  if (doubt) await drawn.show(doubt);
  return { visit, chosen };
}

describe("a question before an act", () => {
  it("does its first answer on Enter", async () => {
    const { visit, chosen } = await asked();
    await sees(dialog("Posters is still running")).toBeVisible();
    await hasFocus(button("End it and start"));
    await visit.hasNoBarrier();
    await keys("{Enter}");
    expect(chosen).toMatchObject([{ commands: [{ type: "endSegment", segment: "posters" }, { type: "startSegment", segment: "review" }] }]);
    await sees(dialog("Posters is still running")).not.toBeInTheDocument();
  });

  it("has other answers, and says which turns would not be heard", async () => {
    const { chosen } = await asked();
    await sees(text(/The turn of Gaziantep is still running\. Still to come: Notsé, Cauayan, Quilmes\./)).toBeVisible();
    await button("Run both").click();
    expect(chosen).toMatchObject([{ commands: [{ type: "startSegment", segment: "review" }] }]);
  });

  it.each([
    ["Escape", () => keys("{Escape}")],
    ["its button", () => button("Not now").click()],
  ])("changes nothing on %s", async (_, leave) => {
    const { chosen } = await asked();
    await leave();
    await sees(dialog("Posters is still running")).not.toBeInTheDocument();
    expect(chosen).toEqual([]);
  });
});
