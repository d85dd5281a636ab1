import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, hasFocus, keys, link, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import "./brief-header";

describe("the header of the brief", () => {
  it("says how long it is and what it lacks, and leads to publishing by keyboard", async () => {
    const visit = await Visit.to("brief", "brief");
    const published = visit.listen("publish");
    await visit.draw(html`<brief-header .view=${here().store.one("brief", "imrf")}></brief-header>`);
    await sees(text(/^draft 2 · \d+ of 900 words$/)).toBeVisible();
    await sees(text("1 message cites no finding")).toBeInTheDocument();
    await sees(link("Preview")).toHaveAttribute("href", expect.stringMatching(/\/brief\/preview$/));
    await visit.hasNoBarrier();
    await button("Publish…").click();
    await hasFocus(button("Publish…"));
    await keys("{Enter}");
    expect(published).toHaveLength(2);
  });

  it("offers no publishing before there is a brief", async () => {
    const visit = await Visit.to("brief", "briefStart");
    await visit.draw(html`<brief-header></brief-header>`);
    await sees(button("Publish…")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
  });
});
