import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../tests/harness/visit";
import "./line-banner";

describe("the banner of the line", () => {
  it("says nothing while all is well", async () => {
    const visit = await Visit.to("live", "review");
    const banner = await visit.draw(html`<t-line-banner></t-line-banner>`);
    expect(banner.shadowRoot?.textContent?.trim()).toBe("");
  });

  it("says how old is what is shown, and calls at once when asked to", async () => {
    const visit = await Visit.to("live", "review", { offline: true });
    await visit.draw(html`<t-line-banner></t-line-banner>`);
    await sees(text("No connection. Last update less than a minute ago.")).toBeVisible();
    await visit.hasNoBarrier();
    const before = visit.calls;
    await keys("{Tab}");
    await hasFocus(button("Try now"));
    await keys("{Enter}");
    await expect.poll(() => visit.calls).toBe(before + 1);
  });

  it("tells whose session has ended where to go, and that nothing is lost", async () => {
    const visit = await Visit.to("live", "review", { signedOut: true });
    await visit.draw(html`<t-line-banner></t-line-banner>`);
    await sees(text(/^You are signed out\. Open your personal link again\./)).toBeVisible();
    await sees(button("Reload")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
