import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, sees, text } from "../../tests/harness/visit";
import "./line-banner";

describe("the connection banner", () => {
  it("says nothing while the page is connected", async () => {
    const visit = await Visit.to("live", "review");
    const banner = await visit.draw(html`<t-line-banner></t-line-banner>`);
    expect(banner.shadowRoot?.textContent?.trim()).toBe("");
  });

  it("says how old the data are, and reconnects at once on request", async () => {
    const visit = await Visit.to("live", "review", { offline: true });
    await visit.draw(html`<t-line-banner></t-line-banner>`);
    await sees(text(/^No connection\. As of \d\d:\d\d\.$/)).toBeVisible();
    await visit.hasNoBarrier();
    const before = visit.calls;
    await keys("{Tab}");
    await hasFocus(button("Try now"));
    await keys("{Enter}");
    await expect.poll(() => visit.calls).toBe(before + 1);
  });

  it("tells a person who is signed out where to go, and that nothing is lost", async () => {
    const visit = await Visit.to("live", "review", { signedOut: true });
    await visit.draw(html`<t-line-banner></t-line-banner>`);
    await sees(text(/^You are signed out\. Open your personal link again\./)).toBeVisible();
    await sees(button("Reload")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
