import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { Visit, button, hasFocus, item, keys, option, search, sees, text } from "../../tests/harness/visit";
import { here } from "../engine/here";
import "./menu";
import type { MenuItem } from "./menu";

async function menuOf(...items: MenuItem[]): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  await visit.draw(html`<staff-menu label="Actions for Notsé" .face=${"Actions"} .items=${items}></staff-menu>`);
  return visit;
}

const opener = () => button("Actions for Notsé: Actions");

describe("a menu", () => {
  it("opens with a press, and does the chosen act", async () => {
    const act = vi.fn<() => void>();
    const visit = await menuOf({ label: "Skip", act }, { label: "Start now", caution: "This cannot be undone", act: () => {} });
    await sees(opener()).toHaveAttribute("aria-expanded", "false");
    await opener().click();
    await sees(opener()).toHaveAttribute("aria-expanded", "true");
    await sees(item("Start now")).toHaveAccessibleDescription("This cannot be undone");
    await visit.hasNoBarrier();
    await item("Skip").click();
    expect(act).toHaveBeenCalledOnce();
    await sees(item("Skip")).not.toBeInTheDocument();
  });

  it("has a field to search a long list", async () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ label: `City ${index + 1}`, act: vi.fn<() => void>() }));
    const visit = await menuOf(...many);
    await opener().click();
    await hasFocus(search("Search"));
    await keys("13");
    await sees(item("City 1")).toHaveTextContent("City 13");
    await visit.hasNoBarrier();
    await keys("x");
    await sees(text("Nothing found")).toBeVisible();
    await visit.hasNoBarrier();
    await keys("{Backspace}{ArrowDown}{Enter}");
    expect(many[12]?.act).toHaveBeenCalledOnce();
    await opener().click();
    await sees(item("City 5")).toBeVisible();
  });

  it("looks at the topics of its items once it is opened, and has what is known meanwhile", async () => {
    const visit = await Visit.to("board", "board", { topics: ["all"] });
    const people = () => here().store.all("person").map(([, { name }]) => ({ label: name, act: () => {} }));
    await visit.draw(html`<staff-menu label="Actions for Notsé" .face=${"Actions"} .topics=${["person"]} .items=${people}></staff-menu>`);
    await visit.looksAt("person");
    await opener().click();
    await visit.looksAt("person", "person");
    await sees(text("More is on its way…")).not.toBeInTheDocument();
    await visit.hasNoBarrier();
    await keys("{Escape}");
    await visit.looksAt("person", "person");
  });

  it("says that more is on its way, and keeps the focus on what is there", async () => {
    const visit = await Visit.to("board", "board", { topics: ["all"], offline: true });
    await visit.draw(html`<staff-menu label="Actions for Notsé" .face=${"Actions"} .topics=${["person"]} .items=${[{ label: "None", act: () => {} }]}></staff-menu>`);
    await opener().click();
    await sees(text("More is on its way…")).toBeVisible();
    await hasFocus(item("None"));
    await visit.hasNoBarrier();
  });

  it("has arrow keys that skip disabled items, and returns the focus to its button", async () => {
    await menuOf({ label: "Skip", act: () => {} }, { label: "Move up", disabled: true, act: () => {} }, { label: "Move down", act: () => {} });
    await keys("{Tab}{Enter}");
    await hasFocus(item("Skip"));
    await keys("{ArrowDown}");
    await hasFocus(item("Move down"));
    await keys("{ArrowDown}");
    await hasFocus(item("Skip"));
    await keys("{End}");
    await hasFocus(item("Move down"));
    await keys("{Escape}");
    await hasFocus(opener());
    await sees(item("Skip")).not.toBeInTheDocument();
  });

  it("says which item is chosen, and why another one is disabled", async () => {
    const visit = await menuOf(
      { label: "Trend", checked: true, act: () => {} },
      { label: "Quote", checked: false, disabled: true, detail: "Not in this room", act: () => {} },
    );
    await opener().click();
    await sees(option("Trend")).toBeChecked();
    await sees(option("Quote")).toBeDisabled();
    await sees(text("Not in this room")).toBeVisible();
    await visit.hasNoBarrier();
  });
});
