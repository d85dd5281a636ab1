import { describe, it } from "vitest";
import { Visit, button, field, keys, link, sees, text } from "../../../tests/harness/visit";
import "./live-page";

describe("the live page", () => {
  it("has four tabs, each without accessibility faults", async () => {
    const visit = await Visit.whole("live", "review");
    await sees(link("Now")).toHaveAttribute("aria-current", "page");
    await visit.hasNoBarrier();
    for (const place of ["Board", "Floor", "Programme"]) {
      await link(place).click();
      await sees(link(place)).toHaveAttribute("aria-current", "page");
      await visit.hasNoBarrier();
    }
  });

  it("has keys to raise the hand and to say ready", async () => {
    const visit = await Visit.whole("live", "review");
    await keys("h");
    await keys("r");
    await visit.asked({ type: "raiseHand", segment: "review" });
    await sees(button("I am ready (0 of 5)")).toBeVisible();
    await visit.leased("+ready/r1");
  });

  it("undoes the removal of a note", async () => {
    const visit = await Visit.whole("live", "review");
    await field("Your note").fill("From my phone");
    await keys("{Enter}");
    await sees(text("From my phone")).toBeVisible();
    await button("Remove").first().click();
    await button("Undo").click();
    await sees(text("From my phone")).toBeVisible();
    await visit.asked({ type: "writeNote" }, { type: "removeNote" }, { type: "undo" });
  });
});
