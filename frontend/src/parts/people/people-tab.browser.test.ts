import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, button, hasFocus, keys, search, sees, text } from "../../../tests/harness/visit";
import { here } from "../../engine/here";
import { everybody } from "../../pages/console/console-view";
import "./people-tab";

async function people(): Promise<{ visit: Visit; told: unknown[] }> {
  const visit = await Visit.to("console", "console");
  const told = visit.listen("notice-to");
  await visit.draw(html`<people-tab writes .people=${everybody(here().store)}></people-tab>`);
  return { visit, told };
}

describe("the people on the console", () => {
  it("are found by name or city while one types", async () => {
    const { visit } = await people();
    await visit.hasNoBarrier();
    await search("Find a person or city").click();
    await keys("NOTSÉ");
    await sees(page.getByRole("listitem")).toHaveTextContent(/Delegate of Notsé.*online/s);
    await search("Find a person or city").fill("xyz");
    await sees(text("No one by that name.")).toBeVisible();
  });

  it("can get a notice, by keyboard", async () => {
    const { told } = await people();
    await search("Find a person or city").fill("Harare");
    await keys("{Tab}");
    await hasFocus(button("Message"));
    await keys("{Enter}");
    expect(told).toEqual([{ kind: "person", id: "p-harare" }]);
  });
});
