import { html } from "lit";
import { describe, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, keys, link, sees, text } from "../../../tests/harness/visit";
import "./programme-view";

async function programme(): Promise<Visit> {
  const visit = await Visit.to("live", "review");
  await visit.draw(html`<live-programme-view></live-programme-view>`);
  return visit;
}

describe("the programme", () => {
  it("shows the days, and leads to the practices", async () => {
    const visit = await programme();
    await sees(button("Programme")).toHaveAttribute("aria-pressed", "true");
    await sees(page.getByRole("heading", { name: /^Day 2/ })).toBeVisible();
    await sees(link("The whole exchange as plain text")).toBeVisible();
    await sees(text(/^Madrid time \(UTC\+\d\)$/)).toBeVisible();
    await visit.hasNoBarrier();
    await button("Practices").click();
    await sees(text("One door for newcomers")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("says that a session has its own time zone", async () => {
    const visit = await Visit.to("live", "review", { but: (set) => Object.assign(set["session/peer1"] ?? {}, { zone: "America/Montevideo" }) });
    await visit.draw(html`<live-programme-view></live-programme-view>`);
    await sees(text("Times of this session are in Montevideo")).toBeVisible();
  });

  it("changes by keyboard to the practices, with that of the reader's city first", async () => {
    await programme();
    await keys("{Tab}{Tab}");
    await hasFocus(button("Practices"));
    await keys("{Enter}{Tab}{Enter}");
    await sees(text("Papers in ten days")).toBeVisible();
    await sees(page.getByRole("img", { name: /^Poster of Quilmes, page 1 of 3/ })).toBeVisible();
  });
});
