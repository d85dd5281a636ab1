import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, field, keys, sees, text } from "../../../../tests/harness/visit";
import "./panel-text";

describe("a text of the panel", () => {
  it("is written when its field is left, with what its writer found", async () => {
    const visit = await Visit.to("programme", "console");
    const written = visit.listen("panel-written");
    await visit.draw(html`<panel-text label="English" text="Posters"></panel-text>`);
    await visit.hasNoBarrier();
    await field("English").fill("Ten posters");
    await keys("{Enter}");
    expect(written).toEqual([{ found: "Posters", text: "Ten posters" }]);
  });

  it("keeps what is typed while another organiser changes it, and shows both", async () => {
    const visit = await Visit.to("programme", "console");
    const written = visit.listen("panel-written");
    const drawn = (now: string) => visit.draw(html`<panel-text label="English" .text=${now}></panel-text>`);
    await drawn("Posters");
    await field("English").fill("Ten posters");
    await drawn("Posters of cities");
    await sees(field("English")).toHaveValue("Ten posters");
    await sees(text("Changed meanwhile to “Posters of cities”")).toBeVisible();
    await keys("{Escape}");
    expect(written).toEqual([]);
  });
});
