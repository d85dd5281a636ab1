import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import "./live-speaking";

describe("the speaker", () => {
  it("sees that they have the floor, and gives it back by keyboard", async () => {
    const visit = await Visit.to("live", "speaking");
    await visit.draw(html`<live-speaking segment="report"></live-speaking>`);
    await sees(text("You have the floor")).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(button("I have finished"));
    await keys("{Enter}");
    await visit.asked({ type: "endSpeech", segment: "report", hand: "h0" });
  });

  it("is named to everyone else, who cannot end the speech", async () => {
    const visit = await Visit.to("live", "reporting");
    await visit.draw(html`<live-speaking segment="report"></live-speaking>`);
    await sees(text("Delegate of Harare")).toBeVisible();
    await sees(button("I have finished")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });
});
