import { html } from "lit";
import { describe, it } from "vitest";
import { userEvent } from "vitest/browser";
import { Visit, button, choice, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { floorOf } from "./floor";
import "./floor-tab";

async function floor(scene: string, segment: string): Promise<Visit> {
  const visit = await Visit.to("console", scene, { me: "p-facilitator" });
  await visit.draw(html`<floor-tab .floor=${floorOf(here().store, segment)}></floor-tab>`);
  return visit;
}

describe("the floor on the console", () => {
  it("goes to the person who has waited longest, for the chosen time", async () => {
    const visit = await floor("console", "posters");
    await sees(text(/Delegate of Harare/)).toBeVisible();
    await visit.hasNoBarrier();
    await userEvent.selectOptions(choice("Time per speech"), "3 min");
    await button(/^Give the floor/).first().click();
    await visit.asked({ type: "giveFloor", hand: "h1", lengthMillis: 180_000 });
    await sees(text("Delegate of Harare has the floor")).toBeVisible();
  });

  it("loses a hand that is lowered, by keyboard", async () => {
    const visit = await floor("console", "posters");
    await keys("{Tab}{Tab}{Tab}");
    await hasFocus(button("Lower the hand of Delegate of Harare"));
    await keys("{Enter}");
    await visit.asked({ type: "lowerHand", hand: "h1" });
  });

  it("is taken from the speaker, which cannot be undone", async () => {
    const visit = await floor("reporting", "report");
    await sees(button("End speech")).toHaveAccessibleDescription("This cannot be undone");
    await button("End speech").click();
    await visit.asked({ type: "endSpeech", segment: "report", hand: "h0" });
  });

  it("says so when no one waits", async () => {
    const visit = await floor("consoleRooms", "review");
    await sees(text(/^No one is waiting to speak/)).toBeVisible();
    await visit.hasNoBarrier();
  });
});
