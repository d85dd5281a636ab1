import { html } from "lit";
import { describe, it } from "vitest";
import { Visit, button, dialog, hasFocus, keys, sees } from "../../tests/harness/visit";
import "./dialog";
import type { TDialog } from "./dialog";

const draw = (visit: Visit) => visit.draw<TDialog>(html`<t-dialog heading="Notice"><button>Send</button></t-dialog>`);

describe("a dialog", () => {
  it("has its heading as its name, and no accessibility faults", async () => {
    const visit = await Visit.to("console", "console");
    await (await draw(visit)).show();
    await sees(dialog("Notice")).toBeVisible();
    await visit.hasNoBarrier();
  });

  it.each([
    ["its cross", () => button("Close").click()],
    ["Escape", () => keys("{Escape}")],
    ["a press beside it", () => dialog("Notice").click({ position: { x: -20, y: -20 }, force: true })],
  ])("is closed with %s", async (_, leave) => {
    const visit = await Visit.to("console", "console");
    await (await draw(visit)).show();
    await leave();
    await sees(dialog("Notice")).not.toBeInTheDocument();
  });

  it("stays open when its content is pressed", async () => {
    const visit = await Visit.to("console", "console");
    await (await draw(visit)).show();
    await button("Send").click();
    await sees(dialog("Notice")).toBeVisible();
  });

  it("keeps the focus while it is open, and returns it afterwards", async () => {
    const visit = await Visit.to("console", "console");
    const whole = await visit.draw(html`<div><button @click=${() => whole.querySelector<TDialog>("t-dialog")?.show()}>Open</button><t-dialog heading="Notice"><button>Send</button></t-dialog></div>`);
    await button("Open").click();
    await hasFocus(button("Close"));
    await keys("{Tab}");
    await hasFocus(button("Send"));
    await keys("{Escape}");
    await hasFocus(button("Open"));
  });
});
