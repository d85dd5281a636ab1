import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { ExpectedTimes } from "../expected-times";
import { blocks } from "./blocks";
import "./run-of-show";

async function show(scene = "console"): Promise<{ visit: Visit; chosen: unknown[] }> {
  const visit = await Visit.to("console", scene);
  const chosen = visit.listen("choose");
  const { store, time } = here();
  await visit.draw(html`<run-of-show .blocks=${blocks(store, ExpectedTimes.of(store, time.now()), say, tell)} selected="posters"></run-of-show>`);
  return { visit, chosen };
}

describe("the run of show", () => {
  it("shows which segment runs and which is chosen, and lets people choose another", async () => {
    const { visit, chosen } = await show();
    await sees(button(/^14:10 Posters Running · 6 turns/)).toHaveAttribute("aria-pressed", "true");
    await sees(button(/^14:10 Posters/)).toHaveAttribute("aria-current", "step");
    await visit.hasNoBarrier();
    await button(/^14:40 City-to-city peer review/).click();
    expect(chosen).toEqual(["review"]);
  });

  it("has arrow keys that go from session to session too", async () => {
    const { chosen } = await show();
    await button(/^14:10 Posters/).click();
    await keys("{ArrowDown}{ArrowDown}");
    await hasFocus(button(/^15:20 Reporting/));
    await keys("{ArrowDown}");
    await hasFocus(button(/Stage 1: the emergency/));
    await keys("{Home}{Enter}");
    expect(chosen).toEqual(["posters", "open"]);
  });

  it("says how to get segments where there are none", async () => {
    const { visit } = await show("consoleEmpty");
    await sees(text("The programme appears here once it is imported.")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
