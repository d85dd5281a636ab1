import { html } from "lit";
import { describe, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Visit, choice, keys, sees, text } from "../../../../tests/harness/visit";
import "./live-boards";

describe("the boards", () => {
  it("show first the one that people write on now, and lead to the others", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<live-boards></live-boards>`);
    await sees(text("Night shelters full by the third day.")).toBeVisible();
    await visit.hasNoBarrier();
    await userEvent.selectOptions(choice("Choose a board"), "Connecting the dots");
    await sees(text("Night shelters full by the third day.")).not.toBeInTheDocument();
    await sees(page.getByRole("heading", { name: "Which needs, and how met" })).toBeVisible();
  });

  it("are changed by keyboard", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<live-boards></live-boards>`);
    await keys("{Tab}");
    await sees(choice("Choose a board")).toHaveValue("room:r1");
    await keys("{ArrowDown}");
    await sees(choice("Choose a board")).toHaveValue("session:peer1");
  });

  it("say so where there is none", async () => {
    const visit = await Visit.to("live", "empty");
    await visit.draw(html`<live-boards></live-boards>`);
    await sees(text("No board yet")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
