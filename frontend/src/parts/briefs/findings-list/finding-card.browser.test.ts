import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { Visit, button, hasFocus, item, keys, sees, text } from "../../../../tests/harness/visit";
import { here } from "../../../engine/here";
import "./finding-card";
import { findings } from "./findings";

async function card(writable = true): Promise<{ visit: Visit; cited: unknown[]; drafted: () => void }> {
  const visit = await Visit.to("brief", "brief");
  const finding = findings(here().store, "imrf", { words: "camps" })[0];
  const [cited, drafted] = [visit.listen("cite"), vi.fn<() => void>()];
  await visit.draw(html`<finding-card .finding=${finding} stage="Emergency response" .draftItems=${[{ label: "Lessons", act: drafted }]} citable ?writable=${writable}></finding-card>`);
  return { visit, cited, drafted };
}

describe("a finding in the list", () => {
  it("shows its number, its city, its stage and how often it is cited", async () => {
    const { visit } = await card();
    for (const words of [/^Finding \d+ · Trend$/, "Dédougou", "Notsé", "Emergency response", "stack of 2", "cited once"]) await sees(text(words)).toBeVisible();
    await visit.hasNoBarrier();
  });

  it("can be drafted from and cited by keyboard", async () => {
    const { cited, drafted } = await card();
    await keys("{Tab}{Enter}");
    await hasFocus(item("Lessons"));
    await keys("{Enter}");
    expect(drafted).toHaveBeenCalledOnce();
    await button("Cite in the chosen message").click();
    expect(cited).toHaveLength(1);
  });

  it("cannot be used by a person who does not write the brief", async () => {
    await card(false);
    await sees(button("Cite in the chosen message")).not.toBeInTheDocument();
  });
});
