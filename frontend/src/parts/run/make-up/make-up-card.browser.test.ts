import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import { say, tell } from "../../../engine/words-here";
import { turnRows } from "../../lineups/turns";
import { waysToMakeUp } from "./make-up";
import "./make-up-card";

async function card(held = false): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  const { store } = here();
  const segment = store.one("segment", "posters");
  const ways = segment ? waysToMakeUp(store, "posters", segment, turnRows(store, segment, say, tell), 180_000) : [];
  await visit.draw(html`<make-up-card .ways=${ways} .minutes=${3} ?held=${held}></make-up-card>`);
  return visit;
}

describe("making up for delay", () => {
  it("is offered in words, the least change first, and done with a press", async () => {
    const visit = await card();
    await sees(text("Make up 3 minutes?")).toBeVisible();
    await sees(text("Shorten the 3 remaining turns by 60 s each.")).toBeVisible();
    await visit.hasNoBarrier();
    await button("Apply").click();
    await visit.asked({ type: "putLineUp", segment: "posters" }, { type: "adjustClock", clock: "segment:posters", byMillis: -180_000 });
  });

  it("has another way, chosen by keyboard", async () => {
    const visit = await card();
    await keys("{Tab}{Tab}");
    await hasFocus(button("Other options"));
    await keys("{Enter}");
    await sees(text("Shorten this segment by 3 min.")).toBeVisible();
    await keys("{Shift>}{Tab}{/Shift}{Enter}");
    await visit.asked({ type: "adjustClock", clock: "segment:posters", byMillis: -180_000 });
  });

  it("is disabled while someone else holds the controls", async () => {
    const visit = await card(true);
    await sees(button("Apply")).toBeDisabled();
    await visit.hasNoBarrier();
  });
});
