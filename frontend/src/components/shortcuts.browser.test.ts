import { html } from "lit";
import { describe, expect, it, vi } from "vitest";
import { Visit, box, button, dialog, field, hasFocus, keys, sees, text } from "../../tests/harness/visit";
import "./shortcuts";

async function withKey(act: () => void): Promise<Visit> {
  const visit = await Visit.to("console", "console");
  const shortcuts = [{ key: "z", tell: "undo", act }, { key: " ", tell: "console.act.pause", act }];
  await visit.draw(html`<div><input aria-label="Search" /><button>Notice</button><t-shortcuts .shortcuts=${shortcuts}></t-shortcuts></div>`);
  return visit;
}

describe("the keys of a page", () => {
  it("are listed on ?, and act while no one types", async () => {
    const act = vi.fn<() => void>();
    const visit = await withKey(act);
    await keys("?");
    await sees(dialog("Keyboard shortcuts")).toBeVisible();
    await sees(text("Undo")).toBeVisible();
    await visit.hasNoBarrier();
    await keys("z{Escape}");
    expect(act).not.toHaveBeenCalled();
    await keys("z");
    expect(act).toHaveBeenCalledOnce();
  });

  it("are letters in a text field, and Space presses the focused button", async () => {
    const act = vi.fn<() => void>();
    await withKey(act);
    await field("Search").fill("");
    await keys("z");
    await sees(field("Search")).toHaveValue("z");
    await keys("{Tab}");
    await hasFocus(button("Notice"));
    await keys(" ");
    expect(act).not.toHaveBeenCalled();
  });

  it("can be switched off on this device", async () => {
    const act = vi.fn<() => void>();
    await withKey(act);
    await keys("?");
    await box("Use keyboard shortcuts on this device").click();
    await keys("{Escape}z");
    expect(act).not.toHaveBeenCalled();
  });
});
