import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, link, sees } from "../../../tests/harness/visit";
import "./programme-header";

describe("the header of the programme table", () => {
  it("leads back to the studio, and shows the keys", async () => {
    const visit = await Visit.to("programme", "console");
    const keys = visit.listen("keys");
    await visit.draw(html`<programme-header></programme-header>`);
    await sees(link("Studio")).toHaveAttribute("href", expect.stringMatching(/\/studio$/));
    await visit.hasNoBarrier();
    await button("Keyboard shortcuts").click();
    expect(keys).toHaveLength(1);
  });
});
