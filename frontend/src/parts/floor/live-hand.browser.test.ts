import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../../tests/harness/visit";
import "./live-hand";

describe("my hand", () => {
  it("is raised by a press", async () => {
    const visit = await Visit.to("live", "posters");
    await visit.draw(html`<live-hand segment="posters"></live-hand>`);
    await sees(button("Raise hand")).toHaveAttribute("aria-pressed", "false");
    await visit.hasNoBarrier();
    await button("Raise hand").click();
    await visit.asked({ type: "raiseHand", segment: "posters" });
  });

  it("says how many people come before me, and is lowered by keyboard", async () => {
    const visit = await Visit.to("live", "reporting");
    await visit.draw(html`<live-hand segment="report"></live-hand>`);
    await sees(text("You are 3rd")).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Tab}");
    await hasFocus(button("Lower hand"));
    await keys("{Enter}");
    await visit.asked({ type: "lowerHand", hand: "h3" });
  });

  it("shows as raised once the server says so", async () => {
    const visit = await Visit.to("live", "posters");
    await visit.draw(html`<live-hand segment="posters"></live-hand>`);
    visit.hears({ "hand/mine": { segment: "posters", person: "p-quilmes", at: 0 }, "floor/posters": { segment: "posters", queue: ["mine"] } });
    await sees(button("Lower hand")).toHaveAttribute("aria-pressed", "true");
    await sees(text("You are next")).toBeVisible();
  });
});
