import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, keys, link, sees, text } from "../../../tests/harness/visit";
import "./live-recall";

async function recalled(): Promise<Visit> {
  const visit = await Visit.to("live", "recall");
  await visit.draw(html`<live-recall></live-recall>`);
  return visit;
}

describe("the recall", () => {
  it("is an alert, with the link to the main call", async () => {
    const visit = await recalled();
    await sees(page.getByRole("alert")).toHaveTextContent(/^Return to the main session/);
    await visit.hasNoBarrier();
    await link("Back to the main call").click();
    await visit.leased("+place/plenary");
  });

  it("is answered by keyboard, which says that the person is back", async () => {
    const visit = await recalled();
    await keys("{Tab}{Tab}");
    await hasFocus(button("I am back"));
    await keys("{Enter}");
    await visit.leased("+place/plenary");
    await sees(text("You are back")).toBeVisible();
    await sees(button("I am back")).not.toBeInTheDocument();
  });

  it("is not shown when no one is recalled", async () => {
    const visit = await Visit.to("live", "review");
    await visit.draw(html`<live-recall></live-recall>`);
    await sees(page.getByRole("alert")).toHaveTextContent("");
  });
});
