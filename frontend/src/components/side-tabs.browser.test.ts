import { html } from "lit";
import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Visit, hasFocus, keys, sees } from "../../tests/harness/visit";
import "./side-tabs";
import type { Tabs } from "./side-tabs";

const tab = (name: string) => page.getByRole("tab", { name });

async function three(): Promise<{ visit: Visit; chosen: unknown[] }> {
  const visit = await Visit.to("console", "console");
  const tabs = ["Screen", "Rooms", "Floor"].map((label) => ({ id: label.toLowerCase(), label }));
  const choose = ({ detail, target }: CustomEvent<string>) => ((target as Tabs).selected = detail);
  const chosen = visit.listen("choose");
  await visit.draw(html`<side-tabs .tabs=${tabs} selected="screen" @choose=${choose}></side-tabs>`);
  return { visit, chosen };
}

describe("tabs", () => {
  it("show which one is open, and open with a press", async () => {
    const { visit, chosen } = await three();
    await sees(tab("Screen")).toHaveAttribute("aria-selected", "true");
    await tab("Floor").click();
    expect(chosen).toEqual(["floor"]);
    await sees(tab("Floor")).toHaveAttribute("aria-selected", "true");
    await visit.hasNoBarrier();
  });

  it("are one stop of the Tab key, and the arrow keys move between them", async () => {
    const { chosen } = await three();
    await keys("{Tab}");
    await hasFocus(tab("Screen"));
    await keys("{ArrowRight}");
    await hasFocus(tab("Rooms"));
    await keys("{ArrowLeft}");
    await hasFocus(tab("Screen"));
    await keys("{ArrowLeft}");
    await hasFocus(tab("Floor"));
    expect(chosen).toEqual(["rooms", "screen", "floor"]);
  });
});
