import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { say, tell } from "../../engine/words-here";
import "./rooms-tab";
import { roomCards } from "./seating";

async function rooms(scene: string): Promise<{ visit: Visit; chosen: unknown[] }> {
  const visit = await Visit.to("console", scene);
  const chosen = visit.listen("choose");
  await visit.draw(html`<rooms-tab segment="review" .cards=${roomCards(here().store, "review", say, tell)}></rooms-tab>`);
  return { visit, chosen };
}

describe("the list of rooms", () => {
  it("says who asks for help, and leads to the segment", async () => {
    const { visit, chosen } = await rooms("consoleOpen");
    await sees(button(/^2\. Dédougou 3 people Asks for help/)).toBeVisible();
    await visit.hasNoBarrier();
    await button(/^1\. Fuenlabrada/).click();
    expect(chosen).toEqual(["review"]);
  });

  it("works by keyboard", async () => {
    const { chosen } = await rooms("consoleOpen");
    await keys("{Tab}{Tab}");
    await hasFocus(button(/^2\. Dédougou/));
    await keys("{Enter}");
    expect(chosen).toEqual(["review"]);
  });

  it("says how to make rooms where there are none", async () => {
    await rooms("consoleRooms");
    await sees(text(/^No rooms yet/)).toBeVisible();
  });
});
