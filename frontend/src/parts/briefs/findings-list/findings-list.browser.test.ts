import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Visit, button, choice, item, keys, search, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import type { Filter } from "./findings";
import "./findings-list";

async function list(selected = ""): Promise<{ visit: Visit; filters: unknown[] }> {
  const visit = await Visit.to("brief", "brief");
  let filter: Filter = {};
  const drawn = () => html`<findings-list brief="imrf" .view=${here().store.one("brief", "imrf")} .filter=${filter} .selected=${selected} writable @filter=${narrowed}></findings-list>`;
  const narrowed = (event: CustomEvent<Filter>) => {
    filter = event.detail;
    void visit.draw(drawn());
  };
  const filters = visit.listen("filter");
  await visit.draw(drawn());
  return { visit, filters };
}

const cards = () => page.getByRole("article");

describe("the list of findings", () => {
  it("is filtered by words while they are typed", async () => {
    const { visit } = await list();
    await visit.hasNoBarrier();
    await search("Search").click();
    await keys("camps");
    await expect.poll(() => cards().elements().length).toBe(1);
    await sees(text("Host families came before camps in three of five cities.")).toBeVisible();
    await search("Search").fill("xyz");
    await sees(text("No finding matches. Remove a filter.")).toBeVisible();
  });

  it("is filtered by type and stage", async () => {
    const { filters } = await list();
    await userEvent.selectOptions(choice("All types"), "Trend");
    await userEvent.selectOptions(choice("All stages"), "Emergency response");
    expect(filters.at(-1)).toEqual({ type: "trend", stage: "emergency" });
    await expect.poll(() => cards().elements().length).toBe(2);
  });

  it("turns a finding into a message with the same stage", async () => {
    const { visit } = await list();
    await search("Search").fill("camps");
    await button("Make a message").click();
    await item(/^What we learned/).click();
    await visit.asked(
      { type: "draftMessage", section: "lessons", findings: ["n2"], wording: { text: "Host families came before camps in three of five cities." } },
      { type: "stageMessage", stage: "emergency" },
    );
  });

  it("cites a finding in the selected message, unless it is cited there already", async () => {
    const { visit } = await list("m2");
    await search("Search").fill("camps");
    await button("Cite in the chosen message").click();
    await visit.asked({ type: "citeFinding", message: "m2", finding: "n2", cited: true });
    await search("Search").fill("month 18");
    await sees(button("Cite in the chosen message")).not.toBeInTheDocument();
  });
});
