import { html } from "lit";
import { describe, expect, it } from "vitest";
import { Visit, button, field, keys, sees, text } from "../../../../tests/harness/visit";
import { renderLine } from "./form-pieces";
import type { ListChange } from "./list-changes";
import "./panel-list";
import { renderList } from "./panel-list";

let items: readonly string[] = [];

/** A list of words that is drawn again with each change. */
async function drawn(...words: readonly string[]) {
  items = words;
  const visit = await Visit.to("programme", "console");
  const made: ListChange<string>[] = [];
  const draw = (): Promise<unknown> =>
    visit.draw(
      html`<div>${renderList<string>(
        {
          legend: "Words",
          items,
          keyOf: (word) => word,
          nameOf: (word) => word,
          body: (word, put) => renderLine("Word", word, ({ found, text: next }) => put(found, next)),
          add: "Add a word",
          make: () => "new",
          most: 3,
        },
        (change) => {
          made.push(change);
          items = change.to;
          void draw();
        },
      )}</div>`,
    );
  await draw();
  return { visit, made };
}

describe("a list of a form", () => {
  it("adds an item that is open and has the focus, up to its longest", async () => {
    const { visit } = await drawn("one", "two");
    await visit.hasNoBarrier();
    await button("Add a word").click();
    await sees(text("new")).toBeVisible();
    await sees(field("Word").last()).toBeVisible();
    expect(document.querySelector("panel-list")?.shadowRoot?.activeElement?.textContent).toBe("new");
    await visit.hasNoBarrier();
    await sees(button("Add a word")).toBeDisabled();
  });

  it("moves and removes with buttons, and gives the focus to the adding of another", async () => {
    const { made } = await drawn("one", "two");
    await text("one").click();
    await button("Move “one” down").click();
    await expect.poll(() => items).toEqual(["two", "one"]);
    await button("Remove one").click();
    expect(made.at(-1)).toEqual({ from: ["two", "one"], to: ["two"] });
    expect(document.querySelector("panel-list")?.shadowRoot?.activeElement?.textContent).toContain("Add a word");
  });

  it("says what was found where somebody wrote", async () => {
    const { made } = await drawn("one", "two");
    await text("two").click();
    await field("Word").last().fill("three");
    await keys("{Enter}");
    expect(made).toEqual([{ from: ["one", "two"], to: ["one", "three"] }]);
  });
});
